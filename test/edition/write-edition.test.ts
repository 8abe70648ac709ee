import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { countStatements, editionFiles, freshManifest, writeEdition } from '../../src/edition/index.js';
import type { EditionFiles } from '../../src/edition/index.js';
import { sampleBrief } from './sample.js';

let files: EditionFiles;
const inputs = { 'ports.yaml': 'aa', daybrief: 'bb' };
const write = (more: { warnings?: number } = {}) =>
  writeEdition({
    files,
    name: 'ports',
    number: 3,
    brief: sampleBrief,
    pdf: Buffer.from('%PDF'),
    pages: 2,
    inputs,
    warnings: 0,
    ...more,
  });
const fresh = (more: Partial<Parameters<typeof freshManifest>[0]> = {}) =>
  freshManifest({ files, number: 3, inputs, strict: false, ...more });

beforeEach(() => {
  const out = mkdtempSync(path.join(tmpdir(), 'daybrief-edition-'));
  files = editionFiles({ out, date: '2024-03-05', name: 'ports' });
});

describe('writing an edition', () => {
  test('leaves PDF, data and manifest, and no other file', () => {
    expect(write()).toEqual([]);
    expect(readdirSync(path.dirname(files.pdf)).sort()).toEqual(['ports.json', 'ports.manifest.json', 'ports.pdf']);
    expect(readFileSync(files.pdf, 'utf8')).toBe('%PDF');
    expect(JSON.parse(readFileSync(files.data, 'utf8'))).toMatchObject({ title: 'Ports', date: '2024-03-05' });
  });

  test('counts a statement once, however many sections show it', () => {
    expect(countStatements(sampleBrief)).toBe(2);
  });

  test('reports a file system that refuses, and keeps what was there', () => {
    write();
    const blocked = editionFiles({ out: files.pdf, date: '2024-03-06', name: 'ports' });
    const found = writeEdition({
      files: blocked,
      name: 'ports',
      number: 4,
      brief: sampleBrief,
      pdf: Buffer.from('%PDF-2'),
      pages: 2,
      inputs,
      warnings: 0,
    });
    expect(found).toMatchObject([{ code: 'output-not-written', severity: 'error', file: blocked.pdf }]);
    expect(readFileSync(files.pdf, 'utf8')).toBe('%PDF');
  });
});

describe('an edition is fresh', () => {
  test('when it rests on the same inputs and lies there whole', () => {
    expect(fresh()).toBeNull();
    write();
    expect(fresh()).toMatchObject({ name: 'ports', date: '2024-03-05', number: 3, pages: 2, statements: 2 });
  });

  test('but not with another input, one input more, or another number', () => {
    write();
    expect(fresh({ inputs: { ...inputs, 'ports.yaml': 'cc' } })).toBeNull();
    expect(fresh({ inputs: { ...inputs, 'a.md': 'dd' } })).toBeNull();
    expect(fresh({ number: 4 })).toBeNull();
  });

  test('but not when a file was changed, cut or removed', () => {
    write();
    writeFileSync(files.pdf, '%PD');
    expect(fresh()).toBeNull();
    write();
    rmSync(files.data);
    expect(fresh()).toBeNull();
    write();
    writeFileSync(files.manifest, '{');
    expect(fresh()).toBeNull();
  });

  test('but not for a strict build when it was built with warnings', () => {
    write({ warnings: 1 });
    expect(fresh()).not.toBeNull();
    expect(fresh({ strict: true })).toBeNull();
  });
});
