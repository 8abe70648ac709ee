import type * as z from 'zod/mini';
import { nearest } from '../diagnostics/nearest.js';
import type { YamlFault, YamlPath } from '../yaml-document.js';
import { keysAllowed, sectionKinds, tlpLabels } from './schema.js';
import { timeZones } from './time-zone.js';

type Issue = z.core.$ZodIssue;

/** Turns what the schema found into faults that say what is wrong, what is allowed and what was probably meant. */
export function explain(issue: Issue, data: unknown): YamlFault[] {
  const path = issue.path as YamlPath;
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], keysAllowed(path, value)));
  }
  if (issue.code === 'invalid_key') return [badKey(path, issue.issues[0]?.message ?? '')];
  if (path[0] === 'sections' && path[2] === 'kind') return [unknownSection(path, String(value))];
  if (value === undefined) return [missingKey(path, issue.message)];
  return [badValue({ path, value, issue })];
}

function unknownKey(path: YamlPath, allowed: readonly string[]): YamlFault {
  const key = String(path.at(-1));
  return {
    path,
    part: 'key',
    code: 'spec-unknown-key',
    message: `Unknown key "${key}".`,
    hint: `${didYouMean(key, allowed)}Allowed here: ${allowed.join(', ')}.`,
  };
}

function unknownSection(path: YamlPath, kind: string): YamlFault {
  return {
    path,
    part: 'key',
    code: 'spec-unknown-section',
    message: `Unknown section "${kind}".`,
    hint: `${didYouMean(kind, sectionKinds)}Sections: ${sectionKinds.join(', ')}.`,
  };
}

function missingKey(path: YamlPath, allowed: string): YamlFault {
  return {
    path: path.slice(0, -1),
    part: 'value',
    code: 'spec-missing-key',
    message: `"${String(path.at(-1))}" is missing.`,
    hint: `It takes ${allowed}.`,
  };
}

function badKey(path: YamlPath, allowed: string): YamlFault {
  const key = String(path.at(-1));
  return {
    path,
    part: 'key',
    code: 'spec-bad-value',
    message: `"${key}" cannot stand here.`,
    hint: `Write ${allowed}.`,
  };
}

function badValue({ path, value, issue }: { path: YamlPath; value: unknown; issue: Issue }): YamlFault {
  const name = nameOf(path);
  const wrongType = issue.code === 'invalid_type';
  const hint = `${didYouMean(value, candidates(path, issue))}Allowed: ${issue.message}.${quoteHint(value, issue)}`;
  return {
    path,
    part: 'value',
    code: wrongType ? 'spec-wrong-type' : 'spec-bad-value',
    message: wrongType ? `${name} cannot be ${typeName(value)}.` : `${name} cannot be ${shown(value)}.`,
    hint,
  };
}

/** The words that a mistyped value may have meant. */
function candidates(path: YamlPath, issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (path[0] === 'timezone') return timeZones();
  return path[0] === 'marking' ? tlpLabels : [];
}

function didYouMean(word: unknown, allowed: readonly string[]): string {
  const guess = typeof word === 'string' ? nearest(word, allowed) : null;
  return guess === null ? '' : `Did you mean "${guess}"? `;
}

const quoteHint = (value: unknown, issue: Issue): string =>
  issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)
    ? ' Put it in quotation marks to make it text.'
    : '';

/** The key that a value stands under; an entry of a list is named after its list. */
function nameOf(path: YamlPath): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'The spec';
  return typeof path.at(-1) === 'number' ? `An entry of "${key}"` : `"${key}"`;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'boolean') return `${String(value)} (yes or no)`;
  return typeof value === 'number' ? `the number ${value}` : 'text';
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'number' ? String(value) : typeName(value);
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
