import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../src/files.js';
import { packageRoot } from '../src/package-root.js';

/** The checker that this project is held to; its rules change between versions. */
const VERSION = '1.28.2';
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const JAR = `greenfield-apps-${VERSION}.jar`;
const MAVEN_PATH = `org/verapdf/apps/greenfield-apps/${VERSION}/${JAR}`;

const inCache = path.join(packageRoot, '.cache', JAR);
const inMavenRepository = path.join(homedir(), '.m2/repository', MAVEN_PATH);

/** A rule that a file breaks, or why it could not be checked at all. */
export interface Failure {
  readonly file: string;
  /** `ISO 14289-1:2014 7.1-9`, or that the file could not be read. */
  readonly rule: string;
  readonly description: string;
  /** How often, and where first. */
  readonly times: number;
  readonly place: string;
}

export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Checks all files in one Java process. `flavour` is veraPDF's: `ua1`, `2a`. */
export function validate(jar: string, flavour: string, files: readonly string[]): Failure[] {
  const command = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'json', ...files];
  // It tells by its exit code that a file failed, which the report says in detail.
  const { stdout, stderr } = spawnSync('java', command, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!stdout.startsWith('{')) throw new Error(`veraPDF gave no report: ${stderr || stdout}`);
  return failuresIn(JSON.parse(stdout) as Report, files.length);
}

interface Report {
  readonly report: { readonly jobs: readonly Job[] };
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly { readonly details: { readonly ruleSummaries: readonly RuleSummary[] } }[];
  readonly taskException?: { readonly exceptionMessage: string };
}

interface RuleSummary {
  readonly specification: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly failedChecks: number;
  readonly checks: readonly { readonly context: string }[];
}

/** What a JSON report says against the files; a report that does not speak of each of them is no report. */
export function failuresIn({ report: { jobs } }: Report, files: number): Failure[] {
  if (jobs.length !== files) throw new Error(`veraPDF checked ${jobs.length} of ${files} files`);
  return jobs.flatMap(({ itemDetails: { name: file }, validationResult, taskException }): Failure[] => {
    if (!validationResult) {
      const description = taskException?.exceptionMessage ?? 'veraPDF could not check it';
      return [{ file, rule: 'unreadable', description, times: 1, place: '' }];
    }
    return validationResult.flatMap(({ details }) =>
      details.ruleSummaries.map((summary) => ({
        file,
        rule: `${summary.specification} ${summary.clause}-${summary.testNumber}`,
        description: summary.description,
        times: summary.failedChecks,
        place: summary.checks[0]?.context ?? '',
      })),
    );
  });
}

/** The checker's jar: `$VERAPDF_JAR`, the cache, the local Maven repository, else from Maven Central into the cache. */
export async function findJar(): Promise<string> {
  const given = process.env['VERAPDF_JAR'];
  if (given !== undefined) return given;
  const known = [inCache, inMavenRepository].find(isTheJar);
  if (known !== undefined) return known;
  console.log(`Getting veraPDF ${VERSION} from Maven Central`);
  try {
    writeWhole(inCache, await download());
    return inCache;
  } catch (error) {
    return getThroughMaven(error instanceof Error ? error.message : String(error));
  }
}

async function download(): Promise<Uint8Array> {
  const response = await fetch(`https://repo1.maven.org/maven2/${MAVEN_PATH}`, {
    signal: AbortSignal.timeout(120_000),
  });
  if (!response.ok) throw new Error(`Maven Central answered ${response.status}`);
  const jar = new Uint8Array(await response.arrayBuffer());
  if (hashOf(jar) !== SHA256) throw new Error('what Maven Central gave has another SHA-256');
  return jar;
}

/** Maven knows the mirrors and proxies of networks that have no direct way out. */
function getThroughMaven(whyNotDirectly: string): string {
  const artifact = `org.verapdf.apps:greenfield-apps:${VERSION}`;
  try {
    execFileSync('mvn', ['-q', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'], { stdio: 'inherit' });
  } catch {
    throw new Error(
      `veraPDF ${VERSION} could not be had: directly, ${whyNotDirectly}; through mvn neither. ` +
        `Download ${artifact} by hand and name the file in VERAPDF_JAR.`,
    );
  }
  if (!isTheJar(inMavenRepository)) throw new Error(`mvn left no good ${JAR} in ${inMavenRepository}`);
  return inMavenRepository;
}

function isTheJar(file: string): boolean {
  return existsSync(file) && hashOf(readFileSync(file)) === SHA256;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
