import type { Locale } from './locales';

const monthsSl = 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra';
const monthNames: Record<Locale, readonly string[]> = {
  sl: monthsSl.split(' '),
  de: Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('de-AT', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
  ),
};

/** Whole euros as both languages write them: `2.300 €`, with a no-break space. */
export function formatEuro(locale: Locale, euros: number): string {
  return `${formatNumber(locale, euros)}\u00a0€`;
}

/** `2.300–3.950 €`, one figure where both ends are it, with only a lower end `od 2.300 €` / `ab 2.300 €`; whole euros. */
export function formatEuroRange(locale: Locale, min: number, max: number | undefined): string {
  if (max === undefined) return `${locale === 'sl' ? 'od' : 'ab'}\u00a0${formatEuro(locale, min)}`;
  if (min === max) return formatEuro(locale, min);
  return `${formatNumber(locale, min)}–${formatEuro(locale, max)}`;
}

/** A whole number with points between the thousands, from four digits on. */
export function formatNumber(locale: Locale, value: number): string {
  return numbers[locale].format(value);
}

/** Made once: it takes longer than a hundred numbers. */
const numbers = {
  sl: new Intl.NumberFormat('sl-SI', { useGrouping: 'always' }),
  de: new Intl.NumberFormat('de-DE', { useGrouping: 'always' }),
};

/** `21. novembra 2025` / `21. November 2025` from `2025-11-21`; a month or year alone stays that coarse. */
export function formatDate(locale: Locale, isoDate: string): string {
  const [year = '', month, day] = isoDate.split('-');
  const name = month && monthNames[locale][Number(month) - 1];
  if (!name) return year;
  if (day) return `${Number(day)}.\u00a0${name} ${year}`;
  return `${locale === 'sl' ? nominative[Number(month) - 1] : name} ${year}`;
}

const nominative = 'januar februar marec april maj junij julij avgust september oktober november december'.split(' ');

/** The order of words in a language: Č after C, Š after S, Ž after Z in Slovenian; Ä with A in German. */
export function getCollator(locale: Locale): Intl.Collator {
  return collators[locale];
}

const collators: Record<Locale, Intl.Collator> = {
  sl: new Intl.Collator('sl', { numeric: true }),
  de: new Intl.Collator('de', { numeric: true }),
};

/** The heading a title stands under in an A–Z list: `Š` for »šofer«, `A` for »Ärztin« in German. */
export function toLetter(locale: Locale, title: string): string {
  const first = title.trim().charAt(0).toLocaleUpperCase(locale);
  if (!/\p{L}/u.test(first)) return '#';
  if (locale === 'sl' && 'ČŠŽ'.includes(first)) return first;
  return first.normalize('NFD').charAt(0);
}

/** A letter of an A–Z list as last part of an address: `c` for C, `c-stresica` for Č. */
export function toLetterSlug(locale: Locale, letter: string): string {
  if (letter === '#') return locale === 'sl' ? 'drugo' : 'andere';
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return 'ČŠŽ'.includes(letter) ? `${plain}-stresica` : plain;
}

/** A text with its first letter as a capital: for a title at the start of a line. */
export function capitalise(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
