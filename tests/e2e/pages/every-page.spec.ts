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
  test(`${path} on a phone and a desk`, async ({ tab: page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const visit = await startFirstVisit(page, `${baseURL}${path}`);
    expect.soft(await listViolations(page, ['target-size']), 'targets by axe').toEqual([]);
    expect.soft(await listLowTargets(page), 'targets on a phone').toEqual([]);
    // Nobody sees less, such as a line that moves by a pixel while a loaded machine receives the page.
    if (stable.has(path)) expect.soft(await readLayoutShift(page), 'movement while it loads').toBeLessThan(0.001);
    await setTextSize(page, '200%');
    expect.soft(await listCutTexts(page), 'cut off with text twice as large').toEqual([]);
    await setTextSize(page, '');
    expect.soft(await listOverflows(page, [360, 320, 768, 1440]), 'scrolls sideways').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await listViolations(page), 'axe on a desk').toEqual([]);
    expect.soft(await listBrokenExplanations(page), 'explanations').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await listViolations(page, colourRules), 'axe in dark colours').toEqual([]);
    expect.soft(await listLowTargets(page), 'targets on a desk').toEqual([]);
    const translation = translations.get(path);
    // What it leads to has a test of its own here.
    if (translation) expect.soft(await readSwitch(page)).toEqual({ ...translation, isOnTop: true });

    await page.setViewportSize({ width: 320, height: 800 });
    await insertEverywhere(page, longWord);
    expect.soft(await listCutTexts(page), 'the longest words at 320 px').toEqual([]);

    const { requests, messages } = await visit.end();
    // The one message about an address without a page is that it has none.
    expect.soft(messages, 'console').toEqual(missing.includes(path) ? [expect.stringContaining('404')] : []);
    const urls = requests.map(({ url }) => url);
    expect
      .soft(
        urls.filter((url) => !url.startsWith(baseURL ?? '')),
        'requests to others',
      )
      .toEqual([]);
    expect
      .soft(
        urls.filter((url) => /_next\/.*\.js|\.woff2?/.test(url)),
        'framework and fonts',
      )
      .toEqual([]);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    expect.soft(bytes, 'bytes of a first visit').toBeGreaterThan(1_000);
    expect.soft(bytes, 'bytes of a first visit').toBeLessThanOrEqual(toByteBudget(path));
    // What one can do has a script of its own.
    const scripted = matchPaths.includes(path.replace(/\?.*/, ''));
    expect.soft(requests.length, urls.join()).toBeLessThanOrEqual(scripted ? 6 : 5);
  });
}
