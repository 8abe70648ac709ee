// Preloaded into a timed process: leaves its peak resident memory (KiB) in $PEAK_MEMORY_FILE when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
