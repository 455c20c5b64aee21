import { test as base } from '@playwright/test';
import { isWarm } from './ask';
import { makeSiteFolder } from './site-folder';
import { type StartedSite, startSite } from './start-site';

/** Tests with a running site of a small content that nobody edits; a worker starts it once. */
export const test = base.extend<object, { smallSite: StartedSite }>({
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
});
