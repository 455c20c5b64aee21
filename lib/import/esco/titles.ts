import type { Locale } from '#lib/i18n/locales';

/** A title with both gender forms, and each form alone. */
export interface Titles {
  title: string;
  feminine: string;
  masculine: string;
  /** `pair`: both forms were found; `single`: the label has one form; `unclear`: it has several that could not be split. */
  form: 'pair' | 'single' | 'unclear';
}

/**
 * Splits a label of ESCO. German repeats everything after the slash (`Leiter für X/Leiterin für X`), Slovenian only
 * what changes (`zastopnik/zastopnica za X`).
 */
export function toTitles(locale: Locale, label: string): Titles {
  const whole = label.replace(/\s+/g, ' ').trim();
  const one = (form: 'single' | 'unclear'): Titles => ({ title: whole, feminine: whole, masculine: whole, form });
  const cuts = [...whole.matchAll(/\//g)].map(({ index }) => index);
  if (!cuts.length) return one('single');
  // Words may have slashes themselves (`Import-/Export…`): the middle one separates the forms.
  const cut = cuts.length % 2 ? cuts[(cuts.length - 1) / 2] : undefined;
  if (cut === undefined) return one('unclear');
  const left = toWords(whole.slice(0, cut));
  const right = toWords(whole.slice(cut + 1));
  const masculine = locale === 'sl' ? [...left, ...right.slice(left.length)] : left;
  if (right.length < left.length || !left.length || !arePair(left, right)) return one('unclear');
  const forms = { feminine: right.join(' '), masculine: masculine.join(' ') };
  const both = locale === 'sl' ? join(masculine, right, 'ali') : join(right, masculine, 'oder');
  return { title: both, ...forms, form: 'pair' };
}

const toWords = (text: string) => text.trim().split(' ').filter(Boolean);

/** True where both forms start alike, so that they differ in endings. */
function arePair(left: readonly string[], right: readonly string[]): boolean {
  const [first = '', other = ''] = [left[0], right[0]].map((word) => strip(word ?? ''));
  const shared = [...first].findIndex((letter, index) => letter !== other[index]);
  return shared < 0 ? other.length > first.length || left.length > 1 : shared >= Math.min(3, first.length - 1);
}

const strip = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Joins `a x` and `b x` without repeating the words both end with: `a ali b x`. */
function join(first: readonly string[], second: readonly string[], or: string): string {
  let shared = 0;
  while (shared < Math.min(first.length, second.length) - 1 && first.at(-1 - shared) === second.at(-1 - shared))
    shared++;
  return [...first.slice(0, first.length - shared), or, ...second].join(' ');
}
