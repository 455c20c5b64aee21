import type { Locate } from '#lib/problem/from-zod';
import { type ContentProblem, positionAt } from '#lib/problem/problem';

/** Lines that git leaves where two versions of a file do not go together. `=======` alone may be a heading. */
const conflict = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m;
const conflictLines = /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?\r?$/gm;

/** Lost characters, separators of lines, controls, and what cannot be seen. Without the flag `u` it takes half the time. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD]|\uDB40[\uDC00-\uDC7F]/;
const oddInValue = new RegExp(`[\\t\\r\\n]|${odd.source}`);

/** UTF-8 read as Latin-1 and saved again: `Ã¤`, `Å¡`, `â€ž`. No word of ours has such a pair. */
const mojibake = /[ÂÃ][\x80-\xBF\u0152-\u0178\u2013\u201E]|Å[\xA0\xA1\xBD\xBE]|â€./;
const anyOfThem = new RegExp(`${odd.source}|${mojibake.source}`);

/** Whether a file has conflict marks of git: all its other problems follow from them. */
export function hasConflict(text: string): boolean {
  return ['<<<<<<<', '>>>>>>>', '|||||||'].some((mark) => text.includes(mark)) && conflict.test(text);
}

/** What no file may hold, whatever its kind: marks of a conflict, invisible and broken characters. */
export function checkRawText(file: string, text: string): ContentProblem[] {
  if (hasConflict(text)) {
    return [...text.matchAll(conflictLines)].map(({ 0: line, index }) => ({
      file,
      ...positionAt(text, index),
      message: `a mark of two versions of the file: ${line.trim()}`,
      hint: 'keep one version, and delete the lines with the marks',
    }));
  }
  if (!anyOfThem.test(text)) return [];
  // A text copied from a PDF has a hundred of them: each is reported once a line.
  const reported = new Map<string, ContentProblem>();
  for (const { 0: found, index } of text.matchAll(new RegExp(anyOfThem, 'g'))) {
    const problem = { file, ...positionAt(text, index), ...describe(found) };
    const key = `${problem.line} ${found}`;
    if (!reported.has(key)) reported.set(key, problem);
  }
  return [...reported.values()];
}

/** What an escape (`\n`, `\u200B`) or a block of YAML put into the values of a file, and keys that would be lost. */
export function checkValues(file: string, text: string, value: unknown, locate: Locate): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const path: PropertyKey[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') {
      const found = oddInValue.exec(part)?.[0];
      // A character typed in the file itself is reported there.
      if (found && !(odd.test(found) && text.includes(found))) {
        problems.push({ file, ...locate(path), ...describe(found) });
      }
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (key === '__proto__') {
          const message = 'a key of this name would be lost: "__proto__"';
          problems.push({ file, ...locate(path, key), message, hint: 'remove it' });
          continue;
        }
        path.push(Array.isArray(part) ? Number(key) : key);
        walk(inner);
        path.pop();
      }
    }
  };
  walk(value);
  return problems;
}

function describe(found: string): Pick<ContentProblem, 'message' | 'hint'> {
  if (mojibake.test(found)) {
    return { message: `broken characters: ${found}`, hint: 'type the word again, and save the file as UTF-8' };
  }
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (found === '\uFFFD') return { message: `a character was lost: ${code}`, hint: 'write the one that belongs here' };
  if (found === '\u00AD') return { message: `a soft hyphen: ${code}`, hint: 'delete it: the pages divide words' };
  if (found === '\t') return { message: `a tab inside a value: ${code}`, hint: 'write a blank' };
  if (/[\r\n\u2028\u2029]/.test(found)) {
    return { message: `a line break inside a value: ${code}`, hint: 'write it on one line' };
  }
  return { message: `an invisible character: ${code}`, hint: 'delete it, or type the word again' };
}
