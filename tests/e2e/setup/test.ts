import { test as base, type Page } from '@playwright/test';
import { isWarm } from './ask';
import { makeSiteFolder } from './site-folder';
import { type StartedSite, startSite } from './start-site';

export { expect } from '@playwright/test';

/** What one worker starts for all of its tests that need it. */
interface Shared {
  /** A running site of a small content that nobody edits. */
  smallSite: StartedSite;
  /** A tab of the browser: what it has compiled of axe for one page serves the next one. */
  tab: Page;
}

/**
 * The one `test` of all files: a worker runs only tests with the same fixtures of workers, so that with another one
 * there would be more workers, each with a browser.
 */
export const test = base.extend<object, Shared>({
  smallSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures it needs
    async ({}, use) => {
      const { folder, remove } = await makeSiteFolder();
      const site = await startSite({ folder, env: { ALLOWED_HOSTS: 'localhost,127.0.0.1' } });
      await isWarm(site);
      await use(site);
      await site.kill();
      await remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  tab: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
