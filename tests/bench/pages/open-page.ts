import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser, offline } from '../../run/browser';

/** Launches a Chromium that reaches this machine only. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: offline, ...(executablePath ? { executablePath } : {}) });
}

/** Opens a page of its own for measuring. */
export async function openPage(browser: Browser, baseURL: string): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  // The compiler names functions with this helper, which the functions it sends to the page do not take along.
  await page.addInitScript('globalThis.__name = (named) => named');
  return page;
}
