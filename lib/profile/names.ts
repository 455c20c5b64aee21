import type { z } from 'zod';
import { textSchema } from '#lib/vocabulary/term';

const longestName = 200;
const markup = /[*_`<>[\]|\\~]|^#|&#?\w+;/;

/** A name of the occupation: a short text with letters and without Markdown or HTML characters. */
export const nameSchema = textSchema
  .max(longestName)
  .refine((text) => /\p{L}/u.test(text), {
    error: (issue) => `"${issue.input}" has no letter`,
    params: { expected: 'the name of an occupation' },
  })
  .refine((text) => !markup.test(text), {
    error: (issue) => `"${issue.input}" has the character ${markup.exec(String(issue.input))?.[0]}`,
    params: { hint: 'names are shown as they are written: leave out what is meant as Markdown or HTML' },
  });

interface Names {
  title: string;
  feminine: string;
  masculine: string;
  alternatives: readonly string[];
  searchWords: readonly string[];
}

/** Checks that the title contains both gender forms and that no name is given twice. */
export function checkNames(check: z.core.ParsePayload<Names>): void {
  const { value } = check;
  const report = (path: PropertyKey[], input: string, message: string, hint: string) =>
    check.issues.push({ code: 'custom', path, input, message, params: { hint } });
  const words = new Set(toWords(value.title));
  for (const key of ['feminine', 'masculine'] as const) {
    const missing = toWords(value[key]).find((word) => !words.has(word));
    if (missing === undefined) continue;
    const message = `"title" does not have the word "${missing}" of "${key}"`;
    report([key], value[key], message, 'write both forms into "title", or correct this one');
  }
  const seen = new Set([value.title, value.feminine, value.masculine].map(fold));
  for (const key of ['alternatives', 'searchWords'] as const) {
    for (const [index, name] of value[key].entries()) {
      if (seen.has(fold(name))) report([key, index], name, `the name "${name}" appears twice`, 'remove one of the two');
      seen.add(fold(name));
    }
  }
}

function toWords(name: string): string[] {
  return fold(name)
    .split(/[\s,;()/]+/)
    .filter(Boolean);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
