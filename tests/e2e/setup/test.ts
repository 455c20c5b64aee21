import { test as base, type Page } from '@playwright/test';
import { isWarm } from './ask';
import { axeSource } from './axe';
import { makeSiteFolder } from './site-folder';
import { type StartedSite, startSite } from './start-site';

export { expect } from '@playwright/test';

/** What one worker starts for all of its tests that need it. */
interface Shared {
  /** A running site of a small content that nobody edits. */
  smallSite: StartedSite;
  /** Opens a tab of the browser, with scripts or without them; the same one each time. */
  openTab: (javaScriptEnabled: boolean) => Promise<Page>;
  /** A tab that brings axe into each page as it loads: a page that is sent it takes five times as long to have it. */
  axeTab: Page;
}

/** What tests listen to on a page. */
const listenedTo = ['console', 'dialog', 'pageerror'] as const;

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
  openTab: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const tabs = new Map<boolean, Promise<Page>>();
      await use((javaScriptEnabled) => {
        const tab = tabs.get(javaScriptEnabled) ?? browser.newPage({ baseURL, javaScriptEnabled });
        tabs.set(javaScriptEnabled, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).close();
    },
    { scope: 'worker' },
  ],
  axeTab: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' });
      await page.addInitScript({ content: axeSource });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  // A context of its own would take a tenth of a second of processor time more for each test. The site keeps nothing in a
  // browser that one test could leave to the next, and what a test has set is set back.
  page: async ({ openTab, javaScriptEnabled, viewport }, use) => {
    const page = await openTab(javaScriptEnabled);
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    await page.unrouteAll();
    // An empty tab, such as `about:blank`, would have a process of its own, and so would the page of the next test.
    await page.goto('/robots.txt');
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    for (const event of listenedTo) page.removeAllListeners(event);
  },
});
