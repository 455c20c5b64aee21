import { expect, test } from '@playwright/test';
import { locales, otherLocale } from '#lib/i18n/locales';
import { listPages, parallelPath, profilePath, section } from './site';

for (const locale of locales) {
  const other = otherLocale(locale);

  test(`from "${locale}" the switch leads to the same page in the other language and back`, async ({ page }) => {
    // Three visits for each kind of page.
    test.slow();
    const expected = listPages(other);
    for (const [index, path] of listPages(locale).entries()) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.locator('header [data-language-switch]').click();
      await expect(page).toHaveURL(expected[index] ?? '');
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await page.locator('header [data-language-switch]').click();
      await expect(page).toHaveURL(path);
    }
  });

  test(`from "${locale}" the switch keeps the section`, async ({ page }) => {
    await page.goto(`${profilePath(locale)}#digcomp`);
    await page.locator('header [data-language-switch]').click();
    await expect(page).toHaveURL(`${profilePath(other)}#digcomp`);
    await expect(section(page, 'digcomp')).toBeInViewport();
  });

  test(`from "${locale}" each section leads to its twin without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(profilePath(locale));
    await section(page, 'salary').locator(`a[hreflang=${other}]`).click();
    await expect(page).toHaveURL(`${profilePath(other)}#salary`);
    await context.close();
  });
}

const answers = async (request: import('@playwright/test').APIRequestContext, path: string, language?: string) => {
  const headers = language === undefined ? undefined : { 'accept-language': language };
  const response = await request.get(path, { maxRedirects: 0, ...(headers && { headers }) });
  return { status: response.status(), location: response.headers().location, body: await response.text() };
};

test('the address / leads to the language the reader asks for', async ({ request }) => {
  expect(await answers(request, '/', 'de-AT,de;q=0.9,en;q=0.8')).toMatchObject({ status: 302, location: '/de' });
  expect(await answers(request, '/', 'sl')).toMatchObject({ status: 302, location: '/sl' });
  expect(await answers(request, '/', 'en,sl;q=0.4,de;q=0.7')).toMatchObject({ status: 302, location: '/de' });
  const neither = await answers(request, '/', 'hr,en;q=0.5');
  expect(neither.status).toBe(200);
  expect(neither.body).toContain('Slovenščina');
  expect(neither.body).toContain('Deutsch');
});

test('an address in the wrong language, or none of ours, is a 404 with a page in both languages', async ({
  request,
}) => {
  const paths = [
    '/sl/berufe',
    '/de/poklici',
    '/en',
    '/sl/poklici/ni-poklica',
    '/de/berufe/skrbnik-kljucnih-kupcev',
    '/sl/poklici/skrbnik-kljucnih-kupcev/parallel',
    '/de/berufe/key-account-manager/vzporedno',
    '/sl/quellen',
    '/sl/kompetenzen',
    '/sl/kompetence/e-commerce-kenntnisse',
    '/de/kompetenzen/znanje-e-trgovanja',
    '/sl/kompetence/crka/a',
    '/sl/kompetence/podrocje/gospodarstvo-pravo',
    '/xx/kaj-ze-znam',
    '/xx/match',
    '/de/kaj-ze-znam',
    '/sl/poklici/skrbnik-kljucnih-kupcev/x',
  ];
  for (const path of paths) {
    const { status, body } = await answers(request, path);
    expect(status, path).toBe(404);
    expect(body, path).toContain('Te strani ni');
    expect(body, path).toContain('Diese Seite gibt es nicht');
    expect(body, path).toContain('href="/sl/poklici"');
  }
});

test('the names of the folders lead to the public addresses for good', async ({ request }) => {
  const rows = [
    ['/sl/occupations', '/sl/poklici'],
    ['/de/occupations/key-account-manager', profilePath('de')],
    ['/de/occupations/key-account-manager/parallel', parallelPath('de')],
    ['/sl/texts/about', '/sl/o-strani'],
    ['/de/competences/englisch', '/de/kompetenzen/englisch'],
    ['/sl/match?k=englisch', '/sl/kaj-ze-znam?k=englisch'],
  ] as const;
  for (const [from, to] of rows) expect(await answers(request, from)).toMatchObject({ status: 308, location: to });
});
