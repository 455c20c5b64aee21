import { groupBy } from '#lib/catalogue/group-by';
import { parseContent, readContentFiles } from '#lib/content/content';
import { type Locale, locales } from '#lib/i18n/locales';
import { formatProblems } from '#lib/problem/problem';
import { openAll } from '../fixtures/whole';
import { ensureBrowser } from '../run/browser';
import { type Figures, measureProfile } from './pages/measure-profile';
import { launchBrowser, openPage } from './pages/open-page';
import { toRows } from './pages/rows';
import { formatSections } from './pages/sections';
import type { Row } from './report';
import { startSite } from './start-programs';

/** The language whose pages carry the terms of the source beside their own, so the longest pages. */
const [locale] = locales as [Locale];

/** Measures the pages of all profiles in Chromium: how long and heavy they are, what is heard, what is printed. */
export async function measurePages(once: boolean): Promise<Row[]> {
  if (!(await ensureBrowser())) throw new Error('The pages are measured in Chromium');
  const folder = process.env.CONTENT_DIR ?? 'content';
  const content = parseContent(await readContentFiles(folder));
  if (!content.ok) throw new Error(formatProblems(content.problems));
  const rungs = [...content.value.vocabulary['qualification-frameworks'].values()];
  const site = await startSite();
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, `http://127.0.0.1:${site.port}`);
    const all: Figures[] = [];
    for (const profile of openAll(content.value)) {
      if (profile.texts[locale]) all.push(await measureProfile(page, { profile, rungs }, locale));
    }
    if (!once) printDetails(all);
    return toRows(all);
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Prints where the height of the longest page goes, and each fault with the number of profiles that have it. */
function printDetails(all: readonly Figures[]): void {
  const [longest] = all.toSorted((a, b) => b.phoneHeight - a.phoneHeight);
  if (longest) console.log(`\n${longest.id}\n${formatSections(longest.sections.desk, longest.sections.phone)}\n`);
  const faults = all.flatMap(({ repeats, faultsAt200, belowFirstScreen }) => [
    ...new Set(repeats.map((text) => `spoken twice in ${text}`)),
    ...faultsAt200.map((text) => `at 200 %: ${text}`),
    ...belowFirstScreen.map((text) => `not on the first screen: ${text}`),
  ]);
  for (const [fault, { length }] of groupBy(faults, (text) => text)) console.log(`${length} x ${fault}`);
}
