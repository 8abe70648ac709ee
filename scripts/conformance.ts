// Validates PDFs, by default all in output/, as PDF/UA-1 (accessible) and PDF/A-2a (archivable) with veraPDF.
// `npm run conformance [FILE|FOLDER...]`. It needs Java, and the network the first time.
import { statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { byCodeUnits } from '../src/order.js';
import { findJar, hasJava, validate } from './verapdf.js';

const FLAVOURS = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' };

const given = process.argv.slice(2);
process.exitCode = await main(given.length > 0 ? given : ['output']);

async function main(paths: readonly string[]): Promise<number> {
  const files = paths.flatMap(pdfsIn);
  if (files.length === 0) return fail(`There is no PDF in ${paths.join(', ')}: run \`npm run brief\` first.`);
  if (!hasJava()) {
    if (process.env['CI'] !== undefined) return fail('There is no Java, which veraPDF needs.');
    console.log('Conformance: skipped, since there is no Java, which veraPDF needs.');
    return 0;
  }
  const jar = await findJar();
  let failures = 0;
  for (const [flavour, name] of Object.entries(FLAVOURS)) {
    for (const { file, rule, description, times, place } of validate(jar, flavour, files)) {
      failures++;
      console.error(
        `${path.relative('.', file)}: ${name}: ${rule} ${description}\n    ${times} times, first at ${place}`,
      );
    }
  }
  if (failures > 0) return fail(`${failures} rules are broken.`);
  console.log(`${files.length} files conform to ${Object.values(FLAVOURS).join(' and ')}.`);
  return 0;
}

function pdfsIn(place: string): string[] {
  if (statSync(place, { throwIfNoEntry: false })?.isFile()) return [path.resolve(place)];
  return globSync('**/*.pdf', { cwd: place, absolute: true }).sort(byCodeUnits);
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
