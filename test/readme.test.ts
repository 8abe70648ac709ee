import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../src/commands/show-diagnostic.js';
import { readSpec } from '../src/spec/index.js';

const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map((match) => match[1]!);

describe('the README', () => {
  const [spec] = blocks('yaml');

  test('shows a brief spec without a mistake', () => {
    expect(readSpec({ source: spec!, file: 'briefs/river-talks.yaml' }).diagnostics).toEqual([]);
  });

  test('shows the message that a mistake gets, to the letter', () => {
    const source = spec!.replace('expert views', 'experts views');
    const { diagnostics } = readSpec({ source, file: 'briefs/river-talks.yaml' });
    expect(diagnostics.map((one) => formatDiagnostic(one).trimEnd())).toEqual([blocks('text')[0]!.trimEnd()]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?(?!ci\b|run\b)([a-z:]+)/gu)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/gu)].map(
      (match) => match[1] ?? match[2]!,
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(readFileSync(link.replace(/\/$/u, '')).length).toBeGreaterThan(0);
  });
});
