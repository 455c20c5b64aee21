import { getLocaleRow, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { parallelPath, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

for (const locale of locales) {
  const { beside: other } = getLocaleRow(locale);

  test(`from "${locale}" the switch keeps the section`, async ({ page }) => {
    await page.goto(`${profilePath(locale)}#digcomp`);
    await page.locator('header [data-language-switch]').click();
    await expect(page).toHaveURL(`${profilePath(other)}#digcomp`);
    await expect(section(page, 'digcomp')).toBeInViewport();
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

test('an address without a page is a 404 in the language of the address, then in the other one', async ({
  request,
}) => {
  const rows = [
    ['sl', '/sl/ni-strani'],
    ['de', '/de/keine-seite'],
    ['sl', '/en'],
    ['sl', '/sl/poklici/ni-poklica'],
    ['de', '/de/kompetenzen/keine'],
    ['sl', '/sl/poklici/skrbnik-kljucnih-kupcev/x'],
    ['de', '/de/404'],
    ['sl', '/404'],
  ] as const;
  for (const [locale, path] of rows) {
    const { status, body } = await answers(request, path);
    const { notFound, site } = getMessages(locale);
    const other = getMessages(getLocaleRow(locale).beside).notFound;
    expect(status, path).toBe(404);
    expect(body, path).toContain(`<html lang="${locale}">`);
    expect(body, path).toContain(`<title>${notFound.title} – Poklici · Berufe</title>`);
    expect(body.indexOf(other.title), path).toBeGreaterThan(body.indexOf(`<h1>${notFound.title}</h1>`));
    // The way on: the header with its search, the lists, the footer.
    expect(body, path).toContain(`action="${toSearchPath(locale)}"`);
    expect(body, path).toContain(`href="${toPath(locale, { page: 'occupations' })}"`);
    expect(body, path).toContain(site.footer);
    expect(body.match(/<meta name="robots"[^>]*>/g), path).toEqual(['<meta name="robots" content="noindex">']);
    expect(body, path).not.toContain('<div hidden');
  }
});

test('the names of the folders lead to the public addresses for good', async ({ request }) => {
  const rows = [
    ['/sl/occupations', '/sl/poklici'],
    ['/de/occupations/key-account-manager', profilePath('de')],
    ['/de/occupations/key-account-manager/parallel', parallelPath('de')],
    ['/sl/texts/about', '/sl/o-strani'],
  ] as const;
  for (const [from, to] of rows) expect(await answers(request, from)).toMatchObject({ status: 308, location: to });
});
