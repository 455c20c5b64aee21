import type { Catalogue } from '#lib/catalogue/catalogue';
import { byLocale, defaultLocale, locales } from '#lib/i18n/locales';
import type { Page } from '#lib/i18n/paths';
import { toCompetenceSlug } from '#lib/profile/competence-path';
import { toLevelSlug } from '#lib/profile/qualifications';
import type { ProfileSummary } from '#lib/profile/summary';
import { type FindNamed, indexNames, type Named } from './names';

/** Pages of an occupation, in the order of their address: `…/slug`, `…/slug/parallel`. */
export const occupationPages: readonly Page[] = ['occupation', 'parallel', 'sheet', 'checklist'];

/** The lookups of pages whose last segment differs between languages; others are called the same in all. */
export type PageNames = Partial<Record<Page, FindNamed>>;

/** The slugs of an occupation in the languages it has a page in. */
export function toOccupationSlugs({ texts }: ProfileSummary): Named['slugs'] {
  return byLocale((locale) => texts[locale]?.slug);
}

/** Indexes the names of occupations, areas, levels of education and competences. */
export function indexPageNames({ profiles, listAreas, getBrowseLists, competences }: Catalogue): PageNames {
  const occupations = indexNames(
    profiles.map((profile) => ({
      slugs: toOccupationSlugs(profile),
      others: [profile.id, ...locales.flatMap((locale) => profile.texts[locale]?.formerSlugs ?? [])],
    })),
  );
  const areas = indexNames(listAreas(defaultLocale).map(({ area: { id, slug } }) => ({ slugs: slug, others: [id] })));
  return {
    ...Object.fromEntries(occupationPages.map((page) => [page, occupations])),
    area: areas,
    areaFeed: areas,
    group: areas,
    level: indexNames(
      getBrowseLists(defaultLocale).levels.map(({ level }) => ({
        slugs: byLocale((locale) => toLevelSlug(level, locale)),
        others: [level.id],
      })),
    ),
    competence: indexNames(
      competences.all.map(({ competence }) => ({
        slugs: byLocale((locale) => toCompetenceSlug(competence, locale)),
        others: [competence.id],
      })),
    ),
    competenceArea: indexNames(
      competences
        .listAreas(defaultLocale)
        .flatMap(({ area }) => (area ? [{ slugs: area.slug, others: [area.id] }] : [])),
    ),
  };
}
