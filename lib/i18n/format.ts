import { conventions } from './conventions';
import { byLocale, getLocaleRow, type Locale } from './locales';

/** Whole euros: `2.300 €`, with a no-break space. */
export function formatEuro(locale: Locale, euros: number): string {
  return `${formatNumber(locale, euros)}\u00a0€`;
}

/** A range of whole euros: `2.300–3.950 €`; one figure where both ends are equal, `od 2.300 €` without an upper end. */
export function formatEuroRange(locale: Locale, min: number, max: number | undefined): string {
  if (max === undefined) return `${conventions[locale].from}\u00a0${formatEuro(locale, min)}`;
  if (min === max) return formatEuro(locale, min);
  return `${formatNumber(locale, min)}–${formatEuro(locale, max)}`;
}

/** A whole number with its thousands grouped, from four digits on. */
export function formatNumber(locale: Locale, value: number): string {
  return numbers[locale].format(value);
}

/** Built once: that takes longer than formatting a hundred numbers. */
const numbers = byLocale((locale) => new Intl.NumberFormat(conventions[locale].numbers, { useGrouping: 'always' }));

/** `21. novembra 2025` / `21. November 2025` from `2025-11-21`; a month or year alone stays that coarse. */
export function formatDate(locale: Locale, isoDate: string): string {
  const [year = '', month, day] = isoDate.split('-');
  const { afterDay, alone } = conventions[locale].months;
  const name = (day ? afterDay : alone)[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)}.\u00a0${name} ${year}` : `${name} ${year}`;
}

/** Returns the collator of a language: Č after C, Š after S, Ž after Z in Slovenian; Ä with A in German. */
export function getCollator(locale: Locale): Intl.Collator {
  return collators[locale];
}

const collators = byLocale((locale) => new Intl.Collator(getLocaleRow(locale).collation, { numeric: true }));

/** Joins parts as a sentence does: `a, b in c`. */
export function formatList(locale: Locale, parts: readonly string[]): string {
  return lists[locale].format(parts);
}

const lists = byLocale((locale) => new Intl.ListFormat(getLocaleRow(locale).collation, { type: 'conjunction' }));

/** Returns the letter of a title in an A–Z list: `Š` for »šofer«, `A` for »Ärztin« in German. */
export function toLetter(locale: Locale, title: string): string {
  const first = title.trim().charAt(0).toLocaleUpperCase(locale);
  if (!/\p{L}/u.test(first)) return '#';
  return first in conventions[locale].ownLetters ? first : first.normalize('NFD').charAt(0);
}

/** Returns the slug of a letter in an A–Z list: `c` for C, `c-stresica` for Č. */
export function toLetterSlug(locale: Locale, letter: string): string {
  const { ownLetters, noLetter } = conventions[locale];
  if (letter === '#') return noLetter;
  return ownLetters[letter] ?? letter.normalize('NFD').charAt(0).toLowerCase();
}

/** Returns the id of a letter's part of an A–Z list. */
export function toLetterAnchor(locale: Locale, letter: string): string {
  return `letter-${letter === '#' ? toLetterSlug(locale, letter) : letter}`;
}

/** Capitalises the first letter of a text. */
export function capitalise(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
