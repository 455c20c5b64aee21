import { capitalise, getCollator } from '#lib/i18n/format';
import { type Locale, listFallbacks, locales, sourceLocale } from '#lib/i18n/locales';
import type { MarkdownBlock } from '#lib/markdown/blocks';
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

/** A term for readers of a language; where theirs is missing, the next one that has a text, with status `missing`. */
export function toLocalizedTerm({ labels }: Pick<Term, 'labels'>, locale: Locale): Localized<string> {
  const { text, status } = labels[locale];
  if (text !== undefined) return { locale, value: text, status };
  const other = findFallback(locale, (candidate) => labels[candidate].text);
  return { ...other, status: 'missing' };
}

/** The official wording of a term where readers of a language are shown another one. */
export function findOfficial(term: Pick<Term, 'labels'>, locale: Locale): string | undefined {
  const official = toLocalizedTerm(term, sourceLocale).value;
  return official === toLocalizedTerm(term, locale).value ? undefined : official;
}

/** True where a term is a name: the same text in several languages. */
export function isSameEverywhere({ labels }: Pick<Term, 'labels'>): boolean {
  const texts = locales.flatMap((locale) => labels[locale].text ?? []);
  return new Set(texts).size < texts.length;
}

/** A term as a title on a page in a language; `lang` where the title is in another one. */
export function toTitle(term: Pick<Term, 'labels'>, locale: Locale): { title: string; lang: Locale | undefined } {
  const { value, locale: shown } = toLocalizedTerm(term, locale);
  return { title: capitalise(shown, value), lang: shown === locale ? undefined : shown };
}

/** Names occupations in a sentence, each by its title in a language or else the official one. */
export function nameProfiles(profiles: readonly Named[], locale: Locale): string {
  return profiles.map(({ texts, officialTitle }) => texts[locale]?.title ?? officialTitle).join(', ');
}

type Named = Pick<Profile, 'officialTitle'> & { texts: Partial<Record<Locale, Pick<ProfileText, 'title'>>> };

/** Alternative names a page prints; the search knows all. */
const mostNames = 5;

/** Lists the alternative names that the page of an occupation prints. */
export function listPrintedNames({ alternatives }: Pick<ProfileText, 'alternatives'>): readonly string[] {
  return alternatives.slice(0, mostNames);
}

/** A text by language for readers of one, in another one where theirs has none. */
export function toLocalizedName(names: Source['publisher'], locale: Locale): { locale: Locale; value: string } {
  return findFallback(locale, (candidate) => names[candidate]);
}

/** The order of two terms in a language, by what its readers are shown of them. */
export function compareTerms(locale: Locale, a: Pick<Term, 'labels'>, b: typeof a): number {
  return getCollator(locale).compare(toLocalizedTerm(a, locale).value, toLocalizedTerm(b, locale).value);
}

/** Finds the prose of a section or one of its parts, falling back to another language, which is flagged. */
export function findProse(
  profile: Profile,
  locale: Locale,
  section: SectionId,
  part?: string,
): Localized<readonly MarkdownBlock[]> | undefined {
  for (const candidate of listFallbacks(locale)) {
    const text = profile.texts[candidate];
    const prose = text?.prose[section];
    const blocks = part === undefined ? prose?.blocks : prose?.parts[part];
    if (!text || !blocks?.length) continue;
    return { locale: candidate, value: blocks, status: candidate === locale ? text.status : 'missing' };
  }
  return undefined;
}

/** The first text there is, in the order in which readers of a language are given one; one language always has it. */
function findFallback(locale: Locale, find: (locale: Locale) => string | undefined): { locale: Locale; value: string } {
  for (const candidate of listFallbacks(locale)) {
    const value = find(candidate);
    if (value !== undefined) return { locale: candidate, value };
  }
  throw new Error(`no text in any language, for "${locale}"`);
}
