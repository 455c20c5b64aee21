import type { Page } from 'playwright';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getText, type Profile } from '#lib/profile/profile';
import type { Rung } from '#lib/vocabulary/vocabulary';
import { countSheets } from '../../e2e/setup/count-sheets';
import { listBelowFirstScreen, smallPhone } from './first-screen';
import { countNodes, listFaultsAt200, listFontSizes, measureHeight } from './layout';
import { listSections, type SectionSize } from './sections';
import { listLandmarks, listRepeats } from './speech';
import { readSpokenTree } from './spoken-tree';

const desk = { width: 1280, height: 800 };

/** What is measured of the page of a profile. Lists name what is counted. */
export interface Figures {
  id: string;
  deskHeight: number;
  phoneHeight: number;
  sheets: number;
  /** Of the form on one sheet. */
  formSheets: number;
  nodes: number;
  text: string;
  /** What of it stands on a phone before anything is opened. */
  shownText: string;
  landmarks: string[];
  repeats: string[];
  fontSizes: string[];
  faultsAt200: string[];
  belowFirstScreen: string[];
  sections: Record<'desk' | 'phone', SectionSize[]>;
}

/** Measures the page of a profile as it opens on a phone and on a desk, and as it is printed. */
export async function measureProfile(
  page: Page,
  { profile, rungs }: { profile: Profile; rungs: readonly Rung[] },
  locale: Locale,
): Promise<Figures> {
  const { slug } = getText(profile, locale);
  const open = async (size: { width: number; height: number }) => {
    await page.setViewportSize(size);
    await page.goto(toPath(locale, { page: 'occupation', slug }));
  };
  await open(smallPhone);
  const phone = {
    phoneHeight: await measureHeight(page),
    belowFirstScreen: await listBelowFirstScreen(page, profile, locale),
    faultsAt200: await listFaultsAt200(page),
    shownText: (await page.locator('main').allInnerTexts()).join(),
    sheets: await countSheets(page),
  };
  const phoneSections = await listSections(page);
  await open(desk);
  const onDesk = {
    deskHeight: await measureHeight(page),
    nodes: await countNodes(page),
    fontSizes: await listFontSizes(page),
    sections: { desk: await listSections(page), phone: phoneSections },
  };
  // All there is to read and to hear.
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true;
  });
  const tree = await readSpokenTree(page);
  const [text = ''] = await page.locator('main').allInnerTexts();
  await page.goto(toPath(locale, { page: 'sheet', slug }));
  const formSheets = await countSheets(page);
  return {
    id: profile.id,
    ...phone,
    ...onDesk,
    formSheets,
    text,
    landmarks: listLandmarks(tree),
    repeats: listRepeats(tree, new Set(listTerms([profile.sections, rungs]))),
  };
}

/** The texts of all terms, and of whatever else the data says in words. */
function listTerms(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listTerms) : [];
}
