import type { Locale } from '#lib/i18n/locales';
import { guidePages, guideSteps, type PageName, toPath } from '#lib/i18n/paths';
import type { Source } from '#lib/vocabulary/vocabulary';
import type { Catalogue } from './catalogue';

/** What a page of the guide shows beside its text. */
export interface GuidePage {
  steps: { title: string; description: string; path: string }[];
  /** The index of the page among them, if it is one. */
  current: number | undefined;
  front: boolean;
}

/** Finds what a page of the guide shows beside its text; undefined for any other page. */
export function findGuidePage(catalogue: Catalogue, locale: Locale, name: PageName): GuidePage | undefined {
  if (!guidePages.some((known) => known === name)) return undefined;
  const steps = guideSteps.flatMap((step) => {
    const page = catalogue.findPage(locale, step);
    return page ? [{ title: page.title, description: page.description, path: toPath(locale, { page: step }) }] : [];
  });
  const current = (guideSteps as readonly PageName[]).indexOf(name);
  return {
    steps,
    current: current < 0 ? undefined : current,
    front: name === 'guide',
  };
}

/** Lists the sources that a page cites, in the order of the numbers. */
export function listCited({ sources }: Catalogue, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
