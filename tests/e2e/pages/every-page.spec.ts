import { getLocaleRow, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { colourRules, listViolations } from '../setup/axe';
import { toByteBudget } from '../setup/byte-budget';
import { startFirstVisit } from '../setup/first-visit';
import {
  insertEverywhere,
  listBrokenExplanations,
  listCutTexts,
  listLowTargets,
  listOverflows,
  readLayoutShift,
  readSwitch,
  setTextSize,
} from '../setup/page-layout';
import { allPages, listPages, listRequestedPages } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

// What holds for a page of every kind, in one visit of each: it is loaded on a phone, and then looked at in other widths and
// colours. No script of the site asks for a width; languages.spec.ts follows the switch of languages.

const missing = ['/ni-strani', '/de/keine-seite'];
/** A competence with narrower ones in its chain, and choices. */
const choices = ['/sl/kompetence/sistemi-erp', '/sl/kaj-ze-znam?k=englisch&k=x&q=prodaj', '/de/was-ich-kann?q=xyz'];
const paths = [...allPages, ...locales.flatMap(listRequestedPages), ...choices, ...missing];

/** Pages as they open, without a choice in the address. */
const stable = new Set(allPages);

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte';
const matchPaths = locales.map((locale) => toPath(locale, { page: 'match' }));
const translations = new Map(
  locales.flatMap((locale) => {
    const { beside } = getLocaleRow(locale);
    const others = listPages(beside);
    return listPages(locale).map((path, index) => [path, { path: others[index] ?? '', locale }]);
  }),
);

for (const path of paths) {
  test(`${path} on a phone and a desk`, async ({ axeTab: page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const visit = await startFirstVisit(page, `${baseURL}${path}`);
    /** What is wrong, by kind. */
    const faults: Record<string, string[]> = {};
    faults['targets by axe'] = await listViolations(page, ['target-size']);
    faults['targets on a phone'] = await listLowTargets(page);
    // Nobody sees less, such as a line that moves by a pixel while a loaded machine receives the page.
    if (stable.has(path)) expect.soft(await readLayoutShift(page), 'movement while it loads').toBeLessThan(0.001);
    await setTextSize(page, '200%');
    faults['cut off with text twice as large'] = await listCutTexts(page);
    await setTextSize(page, '');
    faults['scrolls sideways'] = await listOverflows(page, [360, 320, 768, 1440]);

    await page.setViewportSize({ width: 1280, height: 800 });
    faults['axe on a desk'] = await listViolations(page);
    faults.explanations = await listBrokenExplanations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults['axe in dark colours'] = await listViolations(page, colourRules);
    faults['targets on a desk'] = await listLowTargets(page);
    const translation = translations.get(path);
    // What it leads to has a test of its own here.
    if (translation) expect.soft(await readSwitch(page)).toEqual({ ...translation, isOnTop: true });

    await page.setViewportSize({ width: 320, height: 800 });
    await insertEverywhere(page, longWord);
    faults['the longest words at 320 px'] = await listCutTexts(page);

    const { requests, messages } = await visit.end();
    // The one message about an address without a page is that it has none.
    expect.soft(messages, 'console').toEqual(missing.includes(path) ? [expect.stringContaining('404')] : []);
    const urls = requests.map(({ url }) => url);
    faults['requests to others'] = urls.filter((url) => !url.startsWith(baseURL ?? ''));
    faults['framework and fonts'] = urls.filter((url) => /_next\/.*\.js|\.woff2?/.test(url));
    expect.soft(Object.entries(faults).filter(([, found]) => found.length)).toEqual([]);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    expect.soft(bytes, 'bytes of a first visit').toBeGreaterThan(1_000);
    expect.soft(bytes, 'bytes of a first visit').toBeLessThanOrEqual(toByteBudget(path));
    // What one can do has a script of its own.
    const scripted = matchPaths.includes(path.replace(/\?.*/, ''));
    expect.soft(requests.length, urls.join()).toBeLessThanOrEqual(scripted ? 6 : 5);
  });
}
