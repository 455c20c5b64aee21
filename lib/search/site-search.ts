import type { Catalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import type { Profile } from '#lib/profile/profile';
import type { Term } from '#lib/vocabulary/term';
import type { Area, Competence } from '#lib/vocabulary/vocabulary';
import { buildSearchIndex, type SearchDocument, type SearchIndex, type SearchLabel } from './search';

/** What the site can find, with what it is. */
export type Target = SearchDocument &
  (
    | { kind: 'occupation'; profile: Profile }
    | { kind: 'competence'; competence: Competence }
    | { kind: 'area'; area: Area }
  );

const searches = new WeakMap<Catalogue, Promise<SearchIndex<Target>>>();

/** The search over all that a catalogue has; built once, when it is first asked for. */
export function getSiteSearch(catalogue: Catalogue): Promise<SearchIndex<Target>> {
  const known = searches.get(catalogue);
  if (known) return known;
  const search = buildSearchIndex(listTargets(catalogue));
  searches.set(catalogue, search);
  return search;
}

/** Everything that can be found: occupations, competences, areas. */
export function listTargets(catalogue: Catalogue): Target[] {
  return [
    ...catalogue.profiles.map(toOccupation),
    ...catalogue.competences.all.map(
      ({ competence, curated }): Target => ({
        id: competence.id,
        kind: 'competence',
        curated,
        labels: listTermLabels(competence, 'title'),
        codes: [],
        competence,
      }),
    ),
    ...catalogue
      .listAreas('sl')
      .filter(({ occupations }) => occupations.length)
      .map(
        ({ area }): Target => ({
          id: area.id,
          kind: 'area',
          curated: area.isco === undefined,
          labels: [
            ...listTermLabels(area, 'title'),
            ...area.groups.flatMap((group) => listTermLabels(group, 'alternative')),
          ],
          codes: [],
          area,
        }),
      ),
  ];
}

function toOccupation(profile: Profile): Target {
  const { id, texts, officialTitle, imported = false, sections } = profile;
  const { ams = [], esco = [], isco } = sections.classification ?? {};
  return {
    id,
    kind: 'occupation',
    curated: !imported,
    labels: [
      ...locales.flatMap((locale) => {
        const text = texts[locale];
        if (!text) return [];
        const { title, feminine, masculine, alternatives } = text;
        const toLabels = (kind: SearchLabel['kind'], names: readonly string[]) =>
          names.map((name) => ({ locale, kind, text: name }));
        return [
          ...toLabels('title', [title]),
          ...toLabels('form', [feminine, masculine]),
          ...toLabels('alternative', alternatives),
        ];
      }),
      { locale: 'de', kind: 'form', text: officialTitle },
      ...ams.map(({ title }) => ({ locale: 'de', kind: 'alternative', text: title }) as const),
    ],
    codes: [...ams.map(({ code }) => code), ...(isco ? [isco] : []), ...esco.map(({ code }) => code)],
    profile,
  };
}

function listTermLabels({ de, sl }: Pick<Term, 'de' | 'sl'>, kind: SearchLabel['kind']): SearchLabel[] {
  return [{ locale: 'de', kind, text: de }, ...(sl === undefined ? [] : [{ locale: 'sl', kind, text: sl } as const])];
}
