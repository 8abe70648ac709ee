import { describe, expect, it } from '@jest/globals';
import { xmpDescriptions } from '../../src/pdf/xmp.js';

const metadata = {
  title: 'A',
  author: '',
  subject: '',
  keywords: '',
  language: 'en',
  producer: 'Daybrief',
  created: new Date('2021-12-31T00:00:00Z'),
};

describe('xmpDescriptions', () => {
  it('escapes what XML would take for its own', () => {
    expect(xmpDescriptions({ ...metadata, title: 'A & B <c> "d"' })).toContain('A &amp; B &lt;c&gt; &quot;d&quot;');
  });

  it('leaves out characters that no XML document may hold', () => {
    expect(xmpDescriptions({ ...metadata, title: 'a\u0000b\u001Fc\uFFFFd\uD800e \u{1F600}' })).toContain(
      '>abcde \u{1F600}<',
    );
  });

  it('has no entries for what is not known', () => {
    expect(xmpDescriptions(metadata)).not.toMatch(/dc:creator|dc:description|pdf:Keywords/);
    const known = xmpDescriptions({ ...metadata, author: 'The desk', subject: 'Talks', keywords: 'Geneva' });
    expect(known).toMatch(/dc:creator.*The desk/);
    expect(known).toMatch(/dc:description.*Talks/);
    expect(known).toMatch(/pdf:Keywords>Geneva/);
  });
});
