import { createHash } from 'node:crypto';
import { writePdf } from '../../src/pdf/index.js';
import { fullSample } from './full-sample.js';

// Run by index.test.ts in a process of its own: are the bytes the same there?
const pdf = await writePdf(fullSample());
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
