import type { Page } from 'playwright';
import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { getText, type Profile } from '#lib/profile/profile';

/** The small phone whose first screen has to hold the head of a profile. */
export const smallPhone = { width: 360, height: 780 };

/** Lists the parts of the head that end below the first screen, or are not there. */
export async function listBelowFirstScreen(page: Page, profile: Profile, locale: Locale): Promise<string[]> {
  const { beside } = getLocaleRow(locale);
  const { title, summary } = getText(profile, locale);
  const main = page.locator('main');
  const facts = main.locator('dl').first();
  const parts = {
    title: main.locator('h1'),
    'second title': main.getByText(capitalise(beside, profile.texts[beside]?.title ?? title)),
    summary: main.getByText(summary),
    'last fact': facts.locator('dd').last(),
    'first next step': facts.locator('xpath=following::*[self::a or self::button][1]'),
  };
  const below: string[] = [];
  for (const [name, locator] of Object.entries(parts)) {
    const box = (await locator.count()) > 0 ? await locator.first().boundingBox() : null;
    const bottom = box ? Math.round(box.y + box.height) : undefined;
    if (bottom === undefined || bottom > smallPhone.height) below.push(`${name} ${bottom ?? 'missing'}`);
  }
  return below;
}
