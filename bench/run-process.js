// Whole processes, timed from outside: wall time and peak memory, commands in turn (A B A B …) so that a machine whose
// speed drifts still gives honest ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const peakMemory = fileURLToPath(new URL('peak-memory.js', import.meta.url));

/** Runs `node ...args` once. @returns {{ seconds: number, mebibytes: number }} */
function runOnce(args, folder) {
  const report = path.join(folder, 'peak');
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', peakMemory, ...args], {
    env: { ...process.env, PEAK_MEMORY_FILE: report },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, mebibytes: Number(readFileSync(report, 'utf8')) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Times each command `rounds` times in turn after one warm-up and prints medians, with the ratio to the first command.
 * @param {{ name: string, args: string[] }[]} commands
 * @returns {number} the median seconds of the first command
 */
export function compareProcesses(commands, rounds = 7) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daybrief-bench-'));
  try {
    for (const { args } of commands) runOnce(args, folder);
    const runs = commands.map(() => []);
    for (let round = 0; round < rounds; round++) {
      commands.forEach(({ args }, i) => runs[i].push(runOnce(args, folder)));
    }
    const base = median(runs[0].map((run) => run.seconds));
    commands.forEach(({ name }, i) => {
      const seconds = median(runs[i].map((run) => run.seconds));
      const memory = median(runs[i].map((run) => run.mebibytes));
      console.log(
        `${name.padEnd(44)} ${seconds.toFixed(3)} s  ${memory.toFixed(0).padStart(4)} MiB  ×${(seconds / base).toFixed(2)}`,
      );
    });
    return base;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
