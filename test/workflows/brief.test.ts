import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Workflow {
  jobs: { build: { steps: { name?: string; run?: string }[] } };
}

const { jobs } = parse(readFileSync('.github/workflows/brief.yml', 'utf8')) as Workflow;

const command = (name: string): string => {
  const step = jobs.build.steps.find((one) => one.name === name);
  if (!step?.run) throw new Error(`The workflow has no step "${name}" with a command.`);
  return step.run;
};

/** A clone as the workflow has it after "Install": the sources, the libraries, nothing in output/. */
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), 'daybrief-workflow-'));
  for (const name of ['package.json', 'scripts', 'src', 'templates', 'briefs']) {
    cpSync(name, path.join(clone, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));
  mkdirSync(path.join(clone, 'dist'));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

const run = (name: string, date = '') => {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', command(name)], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, EDITION_DATE: date },
  });
  return { status, stdout, stderr };
};

describe('the scheduled workflow', () => {
  it('builds every brief without a warning and finds the editions fresh', () => {
    expect(run('Build the editions')).toMatchObject({ status: 0, stderr: '' });
    expect(run('Check that every edition is fresh').status).toBe(0);
    expect(existsSync(path.join(clone, 'output/2021-12-31/us-russia-call.pdf'))).toBe(true);
  }, 120_000);

  it('dates the editions as a manual run asks', () => {
    expect(run('Build the editions', '2022-01-05').status).toBe(0);
    expect(existsSync(path.join(clone, 'output/2022-01-05/us-russia-call.pdf'))).toBe(true);
    expect(run('Check that every edition is fresh', '2022-01-05').status).toBe(0);
  }, 120_000);

  it('fails when an edition is older than its spec', () => {
    const spec = path.join(clone, 'briefs/us-russia-call.yaml');
    writeFileSync(spec, readFileSync(spec, 'utf8').replace('Deputy Minister', 'Minister'));
    const { status, stdout } = run('Check that every edition is fresh');
    expect(status).toBe(1);
    expect(stdout).toContain('us-russia-call.pdf: stale');
  }, 120_000);

  it('fails with the place of the mistake, and builds the other briefs, when a spec is wrong', () => {
    writeFileSync(path.join(clone, 'briefs/wrong.yaml'), 'title: Wrong\nsectoins: []\n');
    const { status, stderr } = run('Build the editions');
    expect(status).toBe(1);
    expect(stderr).toContain('briefs/wrong.yaml:2:1: error:');
    expect(stderr).toContain('sections');
  }, 120_000);
});
