import type { Page } from '@playwright/test';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { countSheets } from '../../setup/count-sheets';
import { expect, test } from '../../setup/test';

/** What readers come for, walked from the start page by the names they read, without JavaScript, on a phone. */
const locale = 'sl';
const another = 'de';
const { home, comparison, change, recognition, glossary } = getMessages(locale);

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

/** A reader who presses links and sends searches; each counts as a click. */
function walk(page: Page) {
  let clicks = 0;
  const main = page.locator('main');
  return {
    async follow(name: string | RegExp): Promise<void> {
      clicks++;
      await main
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click();
    },
    async search(name: string, words: string): Promise<void> {
      clicks++;
      const field = main.getByRole('searchbox', { name });
      await field.fill(words);
      await field.press('Enter');
    },
    /** Prints the clicks of a journey, which are at most so many. */
    arrive(journey: string, most: number): void {
      console.log(`${journey}: ${clicks} clicks`);
      expect(clicks, journey).toBeLessThanOrEqual(most);
    },
  };
}

const startsWith = (words: string) => new RegExp(`^${words}`);

test('a mason asks what he would earn and whether his certificate counts', async ({ page }) => {
  await page.goto(toPath(locale, { page: 'home' }));
  const reader = walk(page);
  await reader.search(getMessages(locale).search.label, 'zidar');
  await reader.follow('Zidar ali zidarka');
  await expect(
    page
      .locator('article dl')
      .getByText(/^od\s[\d.]+\s€$/)
      .first(),
  ).toBeInViewport();
  await expect(page.getByText(recognition.brief['self-employed']).first()).toBeInViewport();
  await reader.follow(recognition.question);
  await expect(page.locator('#recognition').getByText(recognition.answers['self-employed'])).toBeInViewport();
  reader.arrive('pay and certificate of a mason', 3);
});

test("a nurse's assistant looks at becoming a nurse", async ({ page }) => {
  await page.goto(toPath(locale, { page: 'home' }));
  const reader = walk(page);
  await reader.follow(change.title);
  await reader.search(change.ends.from.search, 'bolničar negovalec');
  await reader.follow(startsWith(change.ends.from.add));
  await reader.search(change.ends.to.search, 'diplomirana medicinska sestra');
  await reader.follow(startsWith(change.ends.to.add));
  for (const name of [change.brings, change.adds, change.training])
    await expect(page.getByRole('heading', { name: startsWith(name) })).toBeVisible();
  await reader.follow(change.whole);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('diplomirana medicinska sestra');
  reader.arrive("from nurse's assistant to nurse", 6);
});

test('a sales assistant compares three occupations and sends the link, which a counsellor prints', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(toPath(locale, { page: 'home' }));
  const reader = walk(page);
  await reader.follow(comparison.title);
  for (const words of ['prodajalec', 'skladiščnik', 'hotelski receptor']) {
    await reader.search(comparison.search, words);
    await reader.follow(startsWith(comparison.add));
  }
  const names = (from: Page) => from.locator('table thead th').allTextContents();
  const chosen = await names(page);
  expect(chosen).toHaveLength(3);
  reader.arrive('three occupations beside each other', 7);

  const sent = await browser.newPage({ baseURL: baseURL ?? '' });
  await sent.goto(page.url());
  expect(await names(sent)).toEqual(chosen);
  for (const language of [locale, another] as const) {
    await expect(sent.getByRole('heading', { level: 1 })).toHaveText(getMessages(language).comparison.title);
    expect(await countSheets(sent)).toBeLessThanOrEqual(2);
    if (language === locale) await sent.locator('[data-language-switch]').first().click();
  }
  await sent.close();
});

test('a reader with little German finds the abbreviations of a profile explained', async ({ page }) => {
  await page.goto(toPath(locale, { page: 'home' }));
  const reader = walk(page);
  await reader.follow(home.all);
  await reader.follow('Zidar ali zidarka');
  for (const word of ['SOK', 'AMS']) {
    await page.getByRole('button', { name: word, exact: true }).click();
    await expect(page.locator('[popover]:popover-open')).toHaveText(startsWith(`${word}: `));
  }
  await page.locator('footer').getByRole('link', { name: glossary.title }).click();
  await expect(page.locator('dt', { hasText: 'LAP' })).toContainText('Lehrabschlussprüfung');
  reader.arrive('a profile with its abbreviations', 2);
});
