import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits } from './order.js';

/** Names in a folder, sorted; empty when there is no such folder. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnits);
  } catch {
    return [];
  }
}

/** Paths of all files in a folder and the folders in it, sorted; empty when there is no such folder. */
export function filesUnder(folder: string): string[] {
  return listFiles(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true ? filesUnder(file) : [file];
  });
}

/** Writes a file whole or not at all: a reader never sees half of it, and a failure leaves what was there. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.partial-${process.pid}`;
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
