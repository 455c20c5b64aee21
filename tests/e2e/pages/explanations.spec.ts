import { expect, test } from '@playwright/test';
import { getMessages } from '#lib/messages/messages';
import { allPages, profilePath } from '../setup/sample-pages';

const open = '[popover]:popover-open';

test('a reader opens and closes the explanation of an abbreviation by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/sl/ravni-izobrazbe');
  const use = page.getByRole('button', { name: 'SOK', exact: true });
  await expect(use).toHaveCount(1);
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(open)).toHaveText(/^SOK: slovensko ogrodje kvalifikacij\. /);
  await expect(page.locator(open)).toBeInViewport({ ratio: 1 });
  // The next stop is the explanation, for those who listen.
  await page.keyboard.press('Tab');
  await expect(page.locator(open)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(use).toBeFocused();
});

test('another explanation closes the first, a press beside it the last', async ({ page }) => {
  await page.goto('/de/qualifikationsrahmen');
  for (const name of ['NQR', 'SOK']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator(open)).toHaveText(new RegExp(`^${name}: `));
  }
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator(open)).toHaveCount(0);
});

test('print has the explanations of a page as footnotes', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const footnotes = page.locator('main > :last-child');
  const heading = footnotes.getByText(getMessages('sl').glossary.abbreviations);
  await expect(heading).toBeHidden();
  await expect(footnotes.locator('p').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(heading).toBeVisible();
  const uses = await page.locator('[popovertarget]').allTextContents();
  expect(uses.length).toBeGreaterThan(4);
  for (const word of uses) {
    await expect(footnotes.locator('p').filter({ hasText: new RegExp(`(^|, )${word}[:,]`) })).toBeVisible();
  }
});

test('a use leaves its line as it was: it stands in text, and each has one explanation', async ({ page }) => {
  for (const path of allPages) {
    await page.goto(path);
    const faults = await page.locator('[popovertarget]').evaluateAll((uses) =>
      uses.flatMap((use) => {
        const target = document.getElementById(use.getAttribute('popovertarget') ?? '');
        const { display } = getComputedStyle(use.parentElement ?? use);
        return [
          ...(target?.matches('main > :last-child > [popover]') ? [] : ['no explanation']),
          ...(/flex|grid/.test(display) ? [`text of a ${display}`] : []),
        ].map((fault) => `${use.outerHTML}: ${fault}`);
      }),
    );
    expect.soft(faults, path).toEqual([]);
  }
});
