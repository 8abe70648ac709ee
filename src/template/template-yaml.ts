import * as z from 'zod/mini';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseYaml } from '../yaml-document.js';
import type { YamlPath } from '../yaml-document.js';

/** The `error` of a leaf says what is allowed there. */
const text = z.string({ error: 'text' });
const value = z.union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' });
const option = z.strictObject({ default: value, meaning: text }, { error: 'default and meaning' });
const papers = z.array(z.enum(['A4', 'Letter'], { error: 'A4 or Letter' }), { error: 'a list of A4 and Letter' });

const schema = z.strictObject(
  {
    name: text,
    extends: z.optional(text),
    paper: z.optional(papers),
    options: z.optional(z.record(z.string(), option, { error: 'options, each with default and meaning' })),
  },
  { error: 'name, extends, paper and options' },
);

export type TemplateYaml = z.output<typeof schema>;

/** Reads and checks a `template.yaml`. */
export function readTemplateYaml(
  file: string,
  source: string,
): { data: TemplateYaml | null; diagnostics: Diagnostic[] } {
  const document = parseYaml({ source, file });
  if (document.data === undefined) return { data: null, diagnostics: document.diagnostics };
  const { data, error } = z.safeParse(schema, document.data);
  const faults = (error?.issues ?? []).map((issue) => {
    const path = issue.path as YamlPath;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    if (unknown !== undefined) {
      const hint = `Allowed here: ${allowedKeys(path).join(', ')}.`;
      const message = `Unknown key "${unknown}".`;
      return document.report({ path: [...path, unknown], part: 'key', code: 'template-invalid', message, hint });
    }
    const message = path.length === 0 ? 'This is no template.yaml.' : `"${path.join('.')}" is missing or wrong.`;
    return document.report({
      path,
      part: 'value',
      code: 'template-invalid',
      message,
      hint: `It takes ${issue.message}.`,
    });
  });
  return { data: data ?? null, diagnostics: [...document.diagnostics, ...faults] };
}

const allowedKeys = (path: YamlPath): string[] => Object.keys(path.length === 0 ? schema.shape : option.shape);
