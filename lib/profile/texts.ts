import { getCollator } from '#lib/i18n/format';
import { type Locale, otherLocale } from '#lib/i18n/locales';
import type { MarkdownBlock } from '#lib/markdown/markdown';
import type { Status, Term } from '#lib/vocabulary/term';
import type { Source } from '#lib/vocabulary/vocabulary';
import type { Profile, ProfileText } from './profile';
import type { SectionId } from './section-ids';

/** A text with its actual language, which may differ from the one requested. */
export interface Localized<T> {
  locale: Locale;
  value: T;
  status: Status;
}

/** A term for readers of a language: German with status `missing` where Slovenian is not there yet. */
export function toLocalizedTerm(term: Pick<Term, 'de' | 'sl' | 'status'>, locale: Locale): Localized<string> {
  if (locale === 'de') return { locale: 'de', value: term.de, status: 'reviewed' };
  if (term.sl === undefined) return { locale: 'de', value: term.de, status: 'missing' };
  return { locale: 'sl', value: term.sl, status: term.status };
}

/** Alternative names a page prints; the search knows all. */
const mostNames = 5;

/** Lists the alternative names that the page of an occupation prints. */
export function listPrintedNames({ alternatives }: Pick<ProfileText, 'alternatives'>): readonly string[] {
  return alternatives.slice(0, mostNames);
}

/** The name of a publisher for readers of a language, in the other one where theirs has none. */
export function toLocalizedName({ de, sl }: Source['publisher'], locale: Locale): { locale: Locale; value: string } {
  const own = locale === 'de' ? de : sl;
  if (own !== undefined) return { locale, value: own };
  return { locale: otherLocale(locale), value: de ?? sl ?? '' };
}

/** The order of two terms in a language, by what its readers are shown of them. */
export function compareTerms(locale: Locale, a: Parameters<typeof toLocalizedTerm>[0], b: typeof a): number {
  return getCollator(locale).compare(toLocalizedTerm(a, locale).value, toLocalizedTerm(b, locale).value);
}

/** Finds the prose of a section or one of its parts, falling back to another language, which is flagged. */
export function findProse(
  profile: Profile,
  locale: Locale,
  section: SectionId,
  part?: string,
): Localized<readonly MarkdownBlock[]> | undefined {
  for (const candidate of [locale, otherLocale(locale)]) {
    const text = profile.texts[candidate];
    const prose = text?.prose[section];
    const blocks = part === undefined ? prose?.blocks : prose?.parts[part];
    if (!text || !blocks?.length) continue;
    return { locale: candidate, value: blocks, status: candidate === locale ? text.status : 'missing' };
  }
  return undefined;
}
