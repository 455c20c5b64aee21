import { countOpen } from './page-lines';

/** A term of a page: the German one and its translation, if any. */
export interface PageTerm {
  de: string;
  target?: string;
  /** The base of its id, where that is not the German term. */
  name?: string;
  /** What had to be corrected to parse it. */
  corrected?: string;
}

/** A term with the examples below it. */
export interface PageItem extends PageTerm {
  examples: PageTerm[];
}

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The id of a term: `C++-Kenntnisse` -> `c-plus-plus-kenntnisse`; empty where it has no Latin letter or digit. */
export function toTermId(de: string): string {
  return de
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .replaceAll('+', '-plus-')
    .replaceAll('#', '-sharp-')
    .replaceAll('&', '-und-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Corrects a frequent misspelling of the source: `Verkaufskennnisse`. */
export function correctGerman(de: string): string {
  return de.replace(/(k)en+t?n?isse/gi, '$1enntnisse').replace(/\s+([,;)])/g, '$1');
}

/** The letters of a text in lower case. */
export const toLetters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** A title without what spellings differ in: case and punctuation. */
export const toTitleKey = (title: string) => toLetters(correctGerman(title));

/** The index of the bracket that the last character closes, or -1. */
function findOpening(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    else if (text[index] === '(' && --depth === 0) return index;
  }
  return -1;
}

/** `x (y)` -> `x` and `y`, also with nested brackets; undefined where the text does not end with one. */
export function splitBracket(text: string): { before: string; inner: string } | undefined {
  const start = findOpening(text);
  if (start < 0) return undefined;
  return { before: text.slice(0, start).trim(), inner: text.slice(start + 1, -1).trim() };
}

/** `(m/w)`, `(Uni/FH/PH)`: part of a term, never its German original. */
const mark = /^\p{L}{1,4}\.?(\s*\/\s*\p{L}{1,4}\.?)+$/u;
const hasInnerI = /\p{Ll}In(nen)?(?!\p{Ll})/u;
const toLettersAndDigits = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Parses `translation (German)`, or a German term alone. */
export function splitTerm(text: string): PageTerm {
  const open = countOpen(text);
  const closed = open > 0 ? text + ')'.repeat(open) : open < 0 ? text.replace(/\)+$/, '') : text;
  const corrected = open ? { corrected: 'brackets do not match' } : {};
  const split = splitBracket(closed);
  if (!split?.inner || mark.test(split.inner)) return { de: correctGerman(closed), ...corrected };
  const { before, inner } = split;
  if (!before) return { de: correctGerman(inner), ...corrected };
  // Only German writes both genders with a capital I: the bracket is part of the German term.
  if (hasInnerI.test(before) && toLettersAndDigits(before) !== toLettersAndDigits(inner))
    return { de: correctGerman(closed), ...corrected };
  return { de: correctGerman(inner), target: before.replace(/ -(?=\p{L})/gu, '-').replace(/\s*:$/, ''), ...corrected };
}

const forExample = /^(z\.\s?B\.|npr\.|na primer|e\.\s?g\.|p\.\s?ex\.|pl\.|ad es\.)\s*/i;

/** Parses an item of a list of competences: `x (y) (z. B. a (b), c, d (e, f))`. */
export function splitItem(text: string): PageItem {
  const split = splitBracket(text + ')'.repeat(Math.max(0, countOpen(text))));
  if (!split || !forExample.test(split.inner)) return { ...splitTerm(text), examples: [] };
  const corrected = countOpen(text) > 0 ? { corrected: 'brackets do not match' } : {};
  return { ...splitTerm(split.before), ...corrected, examples: splitList(split.inner.replace(forExample, '')) };
}

/** Splits at commas outside brackets. */
function splitAtCommas(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')') depth--;
    else if (text[index] === ',' && depth === 0) {
      pieces.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start).trim()].filter(Boolean);
}

/**
 * Parses `a (b), c, d (e, f)`. A German term with commas has as many in its translation: that many pieces before it
 * belong to it.
 */
function splitList(text: string): PageTerm[] {
  const terms: PageTerm[] = [];
  let loose: string[] = [];
  const flush = () => {
    terms.push(...loose.map((piece) => ({ de: correctGerman(piece) })));
    loose = [];
  };
  for (const piece of splitAtCommas(text)) {
    const term = splitTerm(piece);
    if (term.target === undefined) {
      loose.push(piece);
      continue;
    }
    const commas = splitAtCommas(term.de).length - 1;
    const own = commas ? loose.splice(-commas) : [];
    flush();
    terms.push({ ...term, target: [...own, term.target].join(', ') });
  }
  flush();
  return terms;
}
