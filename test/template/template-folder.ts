import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** A folder of templates made of `{ 'house/template.yaml': '…' }`; the shipped ones lie behind it. */
export function templatesOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybrief-templates-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return [folder, path.join(packageRoot, 'templates')];
}
