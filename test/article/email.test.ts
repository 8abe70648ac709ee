import { describe, expect, test } from '@jest/globals';
import { readEmail } from '../../src/article/email.js';

const message = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const headers = [
  'From: =?utf-8?Q?The_L=C3=A9dger?= <news@ledger.example>',
  'Subject: =?utf-8?Q?Ferry_talks_=E2=80=93_resumed?=',
  'Date: Sun, 31 Dec 2023 23:30:00 -0500',
  'MIME-Version: 1.0',
];

describe('an e-mail newsletter', () => {
  test('has its subject as headline, its sender as publisher and its own day', async () => {
    const source = await readEmail(
      message(...headers, 'Content-Type: text/plain; charset=iso-8859-1', '', 'Caf\xe9 talks.'),
    );
    expect(source).toMatchObject({
      text: 'Café talks.',
      metadata: { title: 'Ferry talks – resumed', publisher: 'The Lédger', published: '2023-12-31' },
    });
  });

  test('is read from flowed text, without its signature', async () => {
    const source = await readEmail(
      message(
        ...headers,
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        '',
        'The owners ',
        'met on Friday.',
        '',
        'They meet again.',
        '-- ',
        'The Ledger, Ostend',
      ),
    );
    expect(source?.blocks.map(({ span }) => source.text.slice(...span))).toEqual([
      'The owners met on Friday.',
      'They meet again.',
    ]);
  });

  test('is read from its HTML part, without furniture', async () => {
    const source = await readEmail(
      message(
        ...headers,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See the web page.',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<table><tr><td><a href="x">View this email in your browser</a></td></tr><tr><td><h2>Owners</h2><p>The owners met on Friday.</p></td></tr>',
        '<tr><td><p>You are receiving this email because you signed up at ledger.example.</p><p><a href="y">Unsubscribe</a></p></td></tr></table>',
        '--b--',
      ),
    );
    expect(source?.text).toBe('Owners\n\nThe owners met on Friday.');
  });

  test('is read from its text part where that says more', async () => {
    const source = await readEmail(
      message(
        ...headers,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'The owners met on Friday. They meet again in May.',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Owners</p>',
        '--b--',
      ),
    );
    expect(source?.text).toContain('They meet again in May.');
  });

  test.each([
    ['no message', ['\x01\x02\x03']],
    ['nothing', []],
  ])('is not made of %s', async (_, lines) => expect(await readEmail(message(...lines))).toBeNull());

  test('survives parts without an end and parts in parts', async () => {
    const nested = Array.from({ length: 2000 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat();
    await expect(readEmail(message(...headers, ...nested, '', 'deep'))).resolves.not.toThrow();
    expect(
      (await readEmail(message(...headers, 'Content-Type: text/plain; charset=x-none', '', 'Talks.')))?.text,
    ).toContain('Talks.');
  });
});
