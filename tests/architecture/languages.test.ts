import { expect, it } from 'vitest';
import { listSources, readLines } from './sources';

/** The rooms that write in a language, and so may name it. */
const rooms = /^lib\/(i18n|messages|import)\//;

const languages = '(?:sl|de)';
const patterns = [
  // 'sl', "de-AT", '/sl/poklici'
  new RegExp(`['"\`]/?${languages}(?:-[A-Z]{2})?(?:/[^'"\`]*)?['"\`]`),
  // { sl: … }, { 'de': … }, { sl, de }
  new RegExp(`(?<![\\w.-])${languages}\\s*:(?!:)`),
  new RegExp(`[{,]\\s*${languages}\\s*[,}=]`),
  // term.de, texts?.sl
  new RegExp(`[\\w)\\]]\\??\\.${languages}\\b(?![-./'"])`),
];

/** The lines of code that decide by a language, as `file:line`. */
function findLanguages(path: string, lines: readonly string[]): string[] {
  if (rooms.test(path)) return [];
  return lines.flatMap((line, index) => {
    const comment = /^\s*(\/\*|\*|\/\/)/.test(line);
    return !comment && patterns.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1}`] : [];
  });
}

it('names a language only in the rooms that write in it', () => {
  const sources = listSources(['lib', 'components', 'app', 'public', 'next.config.ts']);
  expect(sources.flatMap((path) => findLanguages(path, readLines(path)))).toEqual([]);
});

it.each([
  "if (locale === 'sl') return;",
  'const names = { sl: 1 };',
  'const { de, sl } = term;',
  "const tag = 'de-AT';",
  'const title = term.de;',
  'const slug = texts?.sl;',
  "const own = build('sl').entries;",
  '<span lang="de">',
  '<a href="/sl/poklici">',
])('would see it: %s', (line) => {
  expect(findLanguages('components/ui/term.tsx', ['', line])).toEqual(['components/ui/term.tsx:2']);
  expect(findLanguages('lib/messages/de.ts', ['', line])).toEqual([]);
});

it.each([
  '/** The path of a page: `/sl/iskanje`. */',
  'const mode = { slow: true, code: 1 };',
  "const model = 'model';",
  "const site = 'https://example.de/';",
  'export const length = list.delete;',
])('lets pass: %s', (line) => {
  expect(findLanguages('components/ui/term.tsx', [line])).toEqual([]);
});
