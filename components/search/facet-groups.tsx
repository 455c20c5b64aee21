import { formatEuro } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import type { FacetGroup, FacetOption } from './facets';

/** A value to narrow a search by, with the search as it is with the value toggled. */
interface Option {
  facets: SearchFacets;
  /** How many occupations it leaves. */
  count: number;
  chosen: boolean;
}

/** The values to narrow a search by. */
interface Facets {
  areas: readonly (Option & { term: TermData })[];
  levels: readonly (Option & { term: TermData })[];
  /** Minimum pay in euros a month. */
  pay: readonly (Option & { euros: number })[];
  known: Option;
  curated: Option;
}

/**
 * Builds the facets of a search as links; none where nothing was found and nothing is chosen.
 *
 * @param total number of occupations left now: a facet that leaves all of them narrows nothing
 */
export function listFacetGroups(
  facets: Facets,
  { q, p: _, sort: __, ...chosen }: SearchFacets,
  total: number,
  locale: Locale,
): FacetGroup[] {
  const { search } = getMessages(locale);
  if (!facets.areas.length && !Object.keys(chosen).length) return [];
  const toOption = (key: string, label: FacetOption['label'], option: Option) => ({
    key,
    label,
    count: option.count,
    href: toSearchPath(locale, option.facets),
    chosen: option.chosen,
  });
  const toTerms = (options: Facets['areas']) =>
    options.map(({ term, ...option }) => {
      const { title, lang } = toTitle(term, locale);
      return toOption(term.id, lang ? <span lang={lang}>{title}</span> : title, option);
    });
  const groups = [
    { heading: search.area, options: toTerms(facets.areas) },
    { heading: search.level, options: toTerms(facets.levels) },
    {
      heading: search.pay,
      options: [
        ...facets.pay.map(({ euros, ...option }) =>
          toOption(String(euros), search.payFrom(formatEuro(locale, euros)), option),
        ),
        toOption('known', search.known, facets.known),
      ],
    },
    { heading: search.more, options: [toOption('curated', search.curated, facets.curated)] },
  ];
  return groups
    .map(({ heading, options }) => ({ heading, options: options.filter((one) => one.chosen || one.count < total) }))
    .filter(({ options }) => options.length);
}
