import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toChangePath } from '#lib/share/change';
import { toComparisonPath } from '#lib/share/comparison';
import { countSheets } from '../../setup/count-sheets';
import { expect, test } from '../../setup/test';

const asShared = (id: string) => ({ id, sections: {} });
const four = ['key-account-managerin', 'salesmanagerin', 'einzelhandelskaufmann-frau', 'buerokaufmann-frau'].map(
  asShared,
);
const [assistant, nurse] = ['pflegeassistentin', 'dipl-gesundheits-und-krankenpflegerin'].map(asShared);

for (const locale of locales) {
  const { comparison, change } = getMessages(locale);
  const [, another = locale] = [locale, ...locales.filter((other) => other !== locale)];

  test.describe(`in "${locale}", without JavaScript, with the keyboard`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

    test('one finds occupations, compares them, sees only differences, and removes one', async ({ page }) => {
      await page.goto(toPath(locale, { page: 'comparison' }));
      const add = async (words: string) => {
        const field = page.getByRole('searchbox', { name: comparison.search });
        await field.fill(words);
        await field.press('Enter');
        await page
          .getByRole('link', { name: new RegExp(`^${comparison.add}`) })
          .first()
          .press('Enter');
      };
      await add('760152');
      await expect(page.getByText(comparison.onlyOne)).toBeVisible();
      await add(locale === locales[0] ? 'prodajalec' : 'Einzelhandel');
      const table = page.getByRole('table');
      const names = await table.locator('thead th').allTextContents();
      expect(names).toHaveLength(2);
      // On a phone each row has the names, on a desk the head has them.
      await expect(table.locator('thead')).toBeHidden();
      await expect(
        table
          .locator('td')
          .getByText(names[1] ?? '')
          .first(),
      ).toBeVisible();

      await page.getByRole('link', { name: comparison.differences }).press('Enter');
      await expect(table).not.toContainText(comparison.same);
      await expect(page.getByRole('link', { name: comparison.everything })).toBeVisible();
      await page.locator('[data-language-switch]').first().press('Enter');
      await expect(page).toHaveURL(
        toComparisonPath(another, [asShared('760152'), asShared('401820')], { differences: true }),
      );
      await page
        .getByRole('link', { name: new RegExp(`^${getMessages(another).comparison.remove}`) })
        .first()
        .press('Enter');
      await expect(page.getByText(getMessages(another).comparison.onlyOne)).toBeVisible();
    });

    test('one chooses both ends of a change, and turns it round', async ({ page }) => {
      await page.goto(toPath(locale, { page: 'change' }));
      for (const [end, code] of [
        ['from', '808134'],
        ['to', '808130'],
      ] as const) {
        const field = page.getByRole('searchbox', { name: change.ends[end].search });
        await field.fill(
          end === 'to' && locale === locales[0]
            ? 'medicinska sestra'
            : end === 'to'
              ? 'Gesundheits- und Krankenpflege'
              : code,
        );
        await field.press('Enter');
        await page
          .getByRole('link', { name: new RegExp(`^${change.ends[end].add}`) })
          .first()
          .press('Enter');
      }
      await expect(page.getByRole('heading', { name: change.brings })).toBeVisible();
      await expect(page.getByRole('heading', { name: change.adds })).toBeVisible();
      const { searchParams } = new URL(page.url());
      await page.getByRole('link', { name: change.reverse }).press('Enter');
      expect([...new URL(page.url()).searchParams.values()].reverse()).toEqual([...searchParams.values()]);
    });
  });

  test(`a comparison of four in "${locale}" is two sheets, without controls`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(toComparisonPath(locale, four));
    await expect(page.getByRole('table').locator('thead th')).toHaveCount(4);
    await expect(page.getByRole('table').locator('thead')).toBeVisible();
    expect(await countSheets(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: comparison.differences })).toBeHidden();
    await expect(page.getByText(/\?p=(\d+,){3}\d+$/)).toBeVisible();
  });

  test(`a change in "${locale}" is printed in both languages`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(toChangePath(locale, { from: assistant, to: nurse }));
    const other = page.getByRole('heading', { name: getMessages(another).change.training });
    await expect(other).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(other).toBeVisible();
    expect(await countSheets(page)).toBeLessThanOrEqual(2);
  });
}

test('what a comparison cannot use is named, and search engines list the page alone', async ({ page }) => {
  const robots = page.locator('meta[name=robots]');
  await page.goto('/sl/primerjava');
  await expect(robots).toHaveCount(0);
  const slugs = 'key-account-manager,prodajalec,vodja-prodaje,bolnicar-negovalec,zidar,key-account-managerin,xyz';
  await page.goto(`/sl/primerjava?p=${slugs}&p=prodajalec`);
  await expect(robots).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('table').locator('thead th')).toHaveCount(4);
  const { comparison } = getMessages('sl');
  await expect(page.getByText(comparison.unknown('xyz'))).toBeVisible();
  await expect(page.getByText(comparison.full(4))).toBeVisible();
  await expect(page.getByText(/največ 4 poklice\. Izpuščeno: zidar/)).toBeVisible();
  await expect(page.getByText(/navedeno večkrat.*: skrbnik ali skrbnica ključnih kupcev, prodajalec/)).toBeVisible();
});

test('whatever stands in the address, there is a page', async ({ request }) => {
  for (const query of [
    `p=${'x,'.repeat(900)}`,
    'p[]=a&razlike[x]=1',
    'p=%ED%A0%80',
    'iz=%00&v=%22%3E%3Cimg',
    'v=toString',
  ]) {
    for (const path of ['/sl/primerjava', '/de/umstieg']) {
      const response = await request.get(`${path}?${query}`);
      expect(response.status(), query.slice(0, 30)).toBe(200);
      expect((await response.text()).includes('"><img')).toBe(false);
    }
  }
});
