import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from '#lib/i18n/locales';

/** Where a text stands: running text or another name of a profile, a page, a term, or a word of the interface. */
export type Kind = 'profile' | 'name' | 'page' | 'term' | 'message';

/** One line of what the site says, with the place to mend it at. */
export interface Text {
  readonly file: string;
  readonly line: number;
  readonly locale: Locale;
  readonly kind: Kind;
  readonly text: string;
}

type Entry = Pick<Text, 'line' | 'locale' | 'text'>;

const toLines = (text: string) => text.split('\n').map((value, index) => [index + 1, value] as const);

/** The other names of a profile, without the words that are only searched for. */
export const listNames = (file: string, text: string) => listItems(file, text, 'alternatives');

/** The entries of a list in the front matter of a profile. */
function listItems(file: string, text: string, wanted: string): Entry[] {
  const locale = toLocale(basename(file, '.md'));
  let key = '';
  return toLines(text).flatMap(([line, value]) => {
    key = /^(\w+:|---)/.exec(value)?.[1] ?? key;
    const name = /^\s+- (.*)$/.exec(value)?.[1];
    return key === `${wanted}:` && name ? [{ line, locale, text: name }] : [];
  });
}

/** The lines of a Markdown file; slugs and the names that are only searched for are left out. */
export function listMarkdown(file: string, text: string): Entry[] {
  const locale = toLocale(basename(file, '.md'));
  return toLines(text)
    .filter(([, value]) => value && !/^(---|slug:|status:|\s+- )/.test(value))
    .map(([line, value]) => ({ line, locale, text: toPlain(value) }));
}

/** The German and Slovenian texts of a vocabulary, labels or plain ones; slugs are left out. */
export function listTerms(text: string): Entry[] {
  const texts = text.replace(/"slug":\s*\{[^}]*\}/g, (slug) => slug.replace(/.+/g, ''));
  return [...texts.matchAll(/"(de|sl)":\s*(?:\{\s*"text":\s*)?("(?:[^"\\]|\\.)*")/g)].map((match) => {
    const [whole, locale = '', term = ''] = match;
    const line = texts.slice(0, match.index + whole.length).split('\n').length;
    return { line, locale: toLocale(locale), text: String(JSON.parse(term)) };
  });
}

/** The texts in quotes of a file of messages. */
export function listMessages(file: string, text: string): Entry[] {
  const locale = toLocale(file.split('/').at(-2) ?? '');
  return toLines(text)
    .filter(([, value]) => !value.startsWith('import '))
    .flatMap(([line, value]) =>
      [...value.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(([, quoted, template]) => ({
        line,
        locale,
        text: quoted ?? template ?? '',
      })),
    );
}

/** Everything the site says in its two languages. */
export function listTexts(): Text[] {
  const read = (folder: string, name: RegExp, kind: Kind, list: (file: string, text: string) => Entry[]) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => name.test(file))
      .map((file) => join(folder, file))
      .sort()
      .flatMap((file) => list(file, readFileSync(file, 'utf8')).map((entry) => ({ file, kind, ...entry })));
  return [
    ...read('content/profiles', /\/(sl|de)\.md$/, 'profile', listMarkdown),
    ...read('content/profiles', /\/(sl|de)\.md$/, 'name', listNames),
    ...read('content/profiles', /\/(sl|de)\.md$/, 'profile', (file, text) => listItems(file, text, 'brief')),
    ...read('content/pages', /\/(sl|de)\.md$/, 'page', listMarkdown),
    ...read('content/vocabulary', /\.json$/, 'term', (_, text) => listTerms(text)),
    ...read('lib/messages', /^(sl|de)\/[\w-]+\.ts$/, 'message', listMessages),
  ];
}

/** A line without the addresses of its links and without the quotes of YAML. */
function toPlain(line: string): string {
  return line.replace(/\]\([^)]*\)/g, ']').replace(/^(\w+): "(.*)"$/, '$1: $2');
}

function toLocale(name: string): Locale {
  if (name === 'sl' || name === 'de') return name;
  throw new Error(`"${name}" is no language of the site`);
}
