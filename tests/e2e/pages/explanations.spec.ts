import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

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

test('a bracket stays in the line of the abbreviation in it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 740 });
  await page.goto(toPath('de', { page: 'occupation', slug: 'elektroniker' }));
  const lines = await page.locator('main').evaluate((main) => {
    const toBox = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const found = new Set<string>();
    let brackets = 0;
    for (let width = 280; width <= 700; width += 5) {
      main.style.setProperty('inline-size', `${width}px`);
      for (const button of main.querySelectorAll('[popovertarget]')) {
        const box = button.getBoundingClientRect();
        if (!box.height) continue;
        const { previousSibling: before, nextSibling: after } = button;
        const boxes = [
          ...(before instanceof Text && before.data.endsWith('(') ? [toBox(before, before.length - 1)] : []),
          ...(after instanceof Text && after.data.startsWith(')') ? [toBox(after, 0)] : []),
        ];
        brackets += boxes.length;
        const isApart = ({ y, height }: DOMRect) => Math.abs(y + height / 2 - box.y - box.height / 2) > box.height / 4;
        if (boxes.some(isApart)) found.add(`${button.textContent} ${width}`);
      }
    }
    return { brackets, found: [...found] };
  });
  expect(lines.brackets).toBeGreaterThan(80);
  expect(lines.found).toEqual([]);
});
