import type { APIRequestContext } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { readMeta } from '../setup/read-meta';
import { checklistPath, listPages, parallelPath, profilePath, sheetPath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

/** The address of the picture on this server, and what the page says of it. */
async function readPicture(request: APIRequestContext, path: string) {
  const meta = await readMeta(request, path);
  return { path: new URL(meta.get('og:image') ?? '').pathname, meta };
}

for (const locale of locales) {
  test(`the picture of a "${locale}" profile is its own, and on all its pages`, async ({ request }) => {
    const { path, meta } = await readPicture(request, profilePath(locale));
    expect(meta.get('og:image:alt')).toContain('2.300–3.950');
    const others = [parallelPath(locale), sheetPath(locale), checklistPath(locale)];
    for (const page of others) expect((await readPicture(request, page)).path, page).toBe(path);
    const same: string[] = [];
    for (const page of listPages(locale)) if ((await readPicture(request, page)).path === path) same.push(page);
    expect(same.sort()).toEqual([profilePath(locale), ...others].sort());
  });
}

test('an address that names no picture has none', async ({ request }) => {
  for (const path of ['/picture/0123456789abcdef0123.png', '/picture/x', '/picture']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
