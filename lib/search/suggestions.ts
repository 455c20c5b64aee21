import type { Catalogue } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toCompetenceSlug } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Guide } from './guides';
import { findAll, type Matched, toFound } from './results';
import type { SearchHit, SearchIndex, SearchKind } from './search';
import type { Target } from './site-search';

/** A suggestion as `/api/suggest` returns it. */
export interface Suggestion {
  id: string;
  /** Last segment of its address. */
  slug: string;
  title: string;
  /** Language of the title: an untranslated term is German. */
  lang: Locale;
  /** The matching name or code, where the title does not contain it. */
  matched: string | null;
  /** Language of the matching name; null for a code. */
  matchedLang: Locale | null;
  href: string;
  /** `page`, `level` and `area` also for guides: answers to queries that match no occupation. */
  kind: SearchKind | 'page' | 'level';
  /** True for a fuzzy match, which is offered only where nothing else was found. */
  guess: boolean;
}

const most = 8;
/** Of these, places reserved for competences and areas. */
const others = 2;

/** Suggests the first results of a search for these words: the guide, then occupations. */
export function listSuggestions(
  search: SearchIndex<Target>,
  catalogue: Catalogue,
  query: string,
  locale: Locale,
): Suggestion[] {
  const { guide, find } = findAll(search, catalogue, query, locale);
  const answer = guide ? [toAnswer(guide, locale)] : [];
  const list = (sure: boolean) => {
    const pick = (kind: SearchKind) =>
      find(kind)
        .filter((hit) => hit.sure === sure)
        .slice(0, most)
        .flatMap((hit) => toSuggestion(hit, catalogue, locale) ?? []);
    const more = [...pick('competence'), ...pick('area')];
    const first = pick('occupation').slice(0, most - Math.min(others, more.length));
    return [...first, ...more.slice(0, most - first.length)];
  };
  const found = list(true);
  return [...answer, ...(found.length ? found : list(false))].slice(0, most);
}

function toAnswer({ id, kind, href, name }: Guide, locale: Locale): Suggestion {
  const named = typeof name === 'string' ? { value: name, locale } : toLocalizedTerm(name, locale);
  const title = capitalise(named.locale, named.value);
  const slug = href.split('/').at(-1) ?? '';
  const shown = { title, lang: named.locale, ...toWords(undefined) };
  return { id, slug, ...shown, href, kind: kind === 'link' ? 'page' : kind, guess: false };
}

function toSuggestion(hit: SearchHit<Target>, catalogue: Catalogue, locale: Locale): Suggestion | undefined {
  const { document, sure } = hit;
  const guess = !sure;
  if (document.kind === 'occupation') {
    const found = toFound(hit, catalogue, locale);
    const slug = found?.profile.texts[locale]?.slug;
    if (!found || slug === undefined) return undefined;
    const { title, path: href, matched } = found;
    return { id: document.id, slug, title, lang: locale, ...toWords(matched), href, kind: document.kind, guess };
  }
  const { kind } = document;
  const term = kind === 'area' ? document.area : document.competence;
  const slug = kind === 'area' ? document.area.slug[locale] : toCompetenceSlug(document.competence, locale);
  const { value, locale: lang } = toLocalizedTerm(term, locale);
  const href = toPath(locale, { page: kind, slug });
  return { id: document.id, slug, title: capitalise(lang, value), lang, ...toWords(undefined), href, kind, guess };
}

function toWords(matched: Matched | undefined): Pick<Suggestion, 'matched' | 'matchedLang'> {
  if (!matched) return { matched: null, matchedLang: null };
  if ('code' in matched) return { matched: matched.code, matchedLang: null };
  return { matched: matched.text, matchedLang: matched.locale };
}
