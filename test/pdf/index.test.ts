import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { writePdf } from '../../src/pdf/index.js';
import { structureProblems } from '../support/check-structure.js';
import { readObjects } from '../support/pdf-objects.js';
import { readPdf } from '../support/read-pdf.js';
import type { ReadPdf } from '../support/read-pdf.js';
import { fullSample } from './full-sample.js';
import { content, node, printed, text } from './sample.js';

/** A document of one paragraph. */
function oneParagraph(written: string, options: Partial<Parameters<typeof text>[2]> = {}) {
  const paragraph = content();
  return printed({
    pages: [[text(written, paragraph, options)]],
    structure: node('Document', [node('P', [paragraph])]),
  });
}

describe('a document with one of everything', () => {
  let pdf: Uint8Array;
  let read: ReadPdf;
  beforeAll(async () => {
    pdf = await writePdf(fullSample());
    read = await readPdf(pdf);
  });

  it('has the structure tree in logical order, whatever the order of painting', () => {
    expect(read.structure).toBe(
      `
Document
  H1
    "Talks & offices: “five fields”"
  Sect
    H2
      "Section"
    P
      "The officials read"
      Link
        "the report"
        -> https://example.org/report?a=1&b=(%C3%BC)
      "of the café, and then"
      "left the room of"
      Span (E=North Atlantic Treaty Organization)
        "NATO"
    P (Lang=ru)
      "Переговоры в Женеве, й ё"
    L (ListNumbering=Disc)
      LI
        Lbl
          "•"
        LBody
          "A list item with re\u0301sume\u0301 and q\u0301 marks"
    Table
      THead
        TR
          TH (Scope=Column, ColSpan=2, ID=head)
            "Date 2021"
      TBody
        TR
          TD (Headers=head)
            "9 January"
          TD (Headers=head)
    Figure (Alt=A red circle)
      ""
    Caption
      "The circle"
  P
    Link
      "back to the section"
      -> page 1
  Note (ID=note-2)
    "A note"`.trim(),
    );
  });

  it('agrees with itself: parent tree, sequences, annotations, identifiers', () => {
    expect(structureProblems(readObjects(pdf))).toEqual([]);
  });

  it('has its title, language and date where readers look for them', () => {
    expect(read.info).toMatchObject({
      Title: 'Talks & <offices> – «five fields»',
      Author: 'The desk',
      Subject: 'A subject',
      Keywords: 'one, two',
      Language: 'en',
      Producer: 'Daybrief',
      Creator: 'Daybrief',
      CreationDate: 'D:20211231000000Z',
      ModDate: 'D:20211231000000Z',
    });
    expect(read.xmp).toContain('Talks &amp; &lt;offices&gt; – «five fields»');
    expect(read.xmp).toContain('<xmp:CreateDate>2021-12-31T00:00:00Z</xmp:CreateDate>');
  });

  it('says that it is PDF/UA-1 and PDF/A-2a', () => {
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(read.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('has links out and links to places inside, each with a description', () => {
    expect(read.pages.map(({ links }) => links)).toEqual([
      [
        expect.objectContaining({
          target: 'https://example.org/report?a=1&b=(%C3%BC)',
          contents: 'The report',
          x: expect.closeTo(200, 2),
          y: expect.closeTo(105, 2),
          width: expect.closeTo(60, 2),
          height: expect.closeTo(20, 2),
        }),
      ],
      [
        expect.objectContaining({
          contents: 'Section',
          target: { page: 0, x: expect.closeTo(60), y: expect.closeTo(135) },
        }),
      ],
    ]);
  });

  it('has bookmarks nested by level', () => {
    expect(read.outline.map(({ level, label, page }) => [level, label, page])).toEqual([
      [1, 'Talks – offices', 0],
      [2, 'Section', 0],
      [1, 'Note', 1],
    ]);
    expect(read.outline[2]!.x).toBeCloseTo(60);
    expect(read.outline[2]!.y).toBeCloseTo(590);
  });

  it('has the same bytes in another process, time zone, locale and folder', () => {
    const script = path.join(packageRoot, 'test/pdf/hash-sample.ts');
    const tsx = path.join(packageRoot, 'node_modules/.bin/tsx');
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const there = execFileSync(tsx, [script], { cwd: '/', env, encoding: 'utf8' }).trim();
    expect(there).toBe(createHash('sha256').update(pdf).digest('hex'));
  });

  it('has the same bytes after other documents used the same faces', async () => {
    await writePdf(oneParagraph('é café 2021 Ukraine’s ü'));
    expect(Buffer.from(await writePdf(fullSample())).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe('what a file is identified by', () => {
  const identifierOf = async (document: Parameters<typeof writePdf>[0]) =>
    JSON.stringify(readObjects(await writePdf(document)).trailer['ID']);

  it('is the same for the same content and differs with the text', async () => {
    const once = await identifierOf(oneParagraph('The talks begin.'));
    expect(await identifierOf(oneParagraph('The talks begin.'))).toBe(once);
    expect(await identifierOf(oneParagraph('The talks ended.'))).not.toBe(once);
  });
});

describe('a document that layout got wrong', () => {
  it('is refused when a position is not a number', async () => {
    await expect(writePdf(oneParagraph('word', { x: NaN }))).rejects.toThrow(/NaN cannot be written/);
    await expect(writePdf(oneParagraph('two words', { wordSpacing: Infinity }))).rejects.toThrow(/Infinity/);
  });

  it('is refused when a colour is not a number', async () => {
    const color = { red: NaN, green: 0, blue: 0, alpha: 1 };
    await expect(writePdf(oneParagraph('word', { color }))).rejects.toThrow(/NaN cannot be written/);
  });

  it('is refused when content is painted that is not in the structure tree', async () => {
    const pages = [[text('stray', content())]];
    await expect(writePdf(printed({ pages, structure: node('Document', []) }))).rejects.toThrow(
      /not in the structure tree/,
    );
  });

  it('is refused when its date is none', async () => {
    await expect(writePdf({ ...oneParagraph('word'), date: 'soon' })).rejects.toThrow('"soon" is not a date');
  });

  it('is refused when a bookmark leads to a page that is not there', async () => {
    const outline = [{ level: 1, label: 'Lost', destination: { page: 5, x: 0, y: 0 } }];
    await expect(writePdf({ ...oneParagraph('word'), outline })).rejects.toThrow('a destination is on page 5 of 1');
  });
});
