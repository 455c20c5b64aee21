import type { ConsoleMessage, Page } from '@playwright/test';

/** What a visit asks for, and what the console says about it. */
export interface Visit {
  requests: { url: string; bytes: number }[];
  messages: string[];
}

/**
 * Visits a page as if for the first time, with nothing kept of an earlier one; returns its requests with their compressed
 * sizes, and the messages of its console.
 */
export async function makeFirstVisit(page: Page, url: string): Promise<Visit> {
  const messages: string[] = [];
  const addMessage = (message: ConsoleMessage) => messages.push(`${message.type()}: ${message.text()}`);
  const addError = (error: Error) => messages.push(error.message);
  page.on('console', addMessage).on('pageerror', addError);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await session.send('Network.enable');
  const requests = new Map<string, { url: string; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    requests.set(requestId, { url: request.url, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = requests.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.detach();
  page.off('console', addMessage).off('pageerror', addError);
  return { requests: [...requests.values()], messages };
}
