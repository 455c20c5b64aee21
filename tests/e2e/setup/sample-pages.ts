import type { Page } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { footerPages, type Route, toPath } from '#lib/i18n/paths';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { toChangePath } from '#lib/share/change';
import { readReal } from '../../content/real';

/** The profile all tests look at, by language. */
export const slugs: Record<Locale, string> = { sl: 'skrbnik-kljucnih-kupcev', de: 'key-account-manager' };

/** The area of that profile, by language. */
export const areaSlugs: Record<Locale, string> = { sl: 'trgovina-logistika-promet', de: 'handel-logistik-verkehr' };

/** A level of education with many profiles, by language. */
export const levelSlugs: Record<Locale, string> = { sl: 'vajenistvo', de: 'lehre' };

/** A competence with narrower ones, by language. */
export const competenceSlugs: Record<Locale, string> = { sl: 'znanje-e-trgovanja', de: 'e-commerce-kenntnisse' };

export const competencePath = (locale: Locale) => toPath(locale, { page: 'competence', slug: competenceSlugs[locale] });
export const profilePath = (locale: Locale) => toPath(locale, { page: 'occupation', slug: slugs[locale] });
export const sheetPath = (locale: Locale) => toPath(locale, { page: 'sheet', slug: slugs[locale] });
export const checklistPath = (locale: Locale) => toPath(locale, { page: 'checklist', slug: slugs[locale] });
export const parallelPath = (locale: Locale) => toPath(locale, { page: 'parallel', slug: slugs[locale] });

/** One page of every kind. */
export function listPages(locale: Locale): string[] {
  const routes: Route[] = [
    { page: 'home' },
    { page: 'occupations' },
    { page: 'areas' },
    { page: 'area', slug: areaSlugs[locale] },
    { page: 'education' },
    { page: 'level', slug: levelSlugs[locale] },
    { page: 'frameworks' },
    { page: 'recognition' },
    { page: 'german-levels' },
    { page: 'german-level', slug: 'c1' },
    { page: 'isco' },
    { page: 'isco-group', slug: '2431' },
    { page: 'competences' },
    { page: 'competence', slug: competenceSlugs[locale] },
    { page: 'match' },
    { page: 'collection' },
    { page: 'comparison' },
    { page: 'change' },
    { page: 'glossary' },
    { page: 'data' },
    ...footerPages.map((page) => ({ page })),
    { page: 'guide-tax' },
    { page: 'guide-pay' },
    { page: 'digcomp' },
  ];
  const searches: SearchFacets[] = [{}, { q: 'kuhar' }, { q: 'xqzvwk' }];
  return [
    ...routes.map((route) => toPath(locale, route)),
    profilePath(locale),
    parallelPath(locale),
    sheetPath(locale),
    checklistPath(locale),
    ...searches.map((search) => toSearchPath(locale, search)),
  ];
}

/** One page of every kind in every language, with the page at `/`. */
export const allPages = ['/', ...locales.flatMap(listPages)];

/** The occupation a nurse's assistant may want. */
const nurse = { id: 'dipl-gesundheits-und-krankenpflegerin', sections: {} };

/** Searches with the ways to narrow them, and choices with what was found: pages that are made on request. */
export function listRequestedPages(locale: Locale): string[] {
  return [
    toSearchPath(locale, { pay: 2000 }),
    toSearchPath(locale, { q: 'prodaja', known: true }),
    `${toPath(locale, { page: 'match' })}?q=e&k=e-commerce-kenntnisse`,
    `${checklistPath(locale)}?k=verkaufskenntnisse&k=erp-systeme&k=englisch&k=englisch&k=maschinenbaukenntnisse&k=xyz&k=serviceorientierung`,
    `${toPath(locale, { page: 'collection' })}?p=760152,520119,520119,xyz&q=prodaja&l=sl,de`,
    `${toPath(locale, { page: 'comparison' })}?p=760152,520119,salesmanagerin,xyz&q=prodaja`,
    toChangePath(locale, { from: { id: 'pflegeassistentin', sections: {} }, to: nurse }),
  ];
}

/** The profile all tests look at. */
export async function readProfile() {
  const found = (await readReal()).profiles.find(({ texts }) => texts.sl?.slug === slugs.sl);
  if (!found) throw new Error(`no profile with the slug ${slugs.sl}`);
  return found;
}

/** The words of a section without its frame. */
export function section(page: Page, id: string) {
  return page.locator(`section#${id}`);
}
