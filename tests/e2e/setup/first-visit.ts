import type { ConsoleMessage, Page } from '@playwright/test';

/** What a page has asked for, with the compressed sizes, and what the console has said about it. */
export interface Visit {
  requests: { url: string; bytes: number }[];
  messages: string[];
}

/**
 * Visits a page as if for the first time, with nothing kept of an earlier one; returns how to end the visit, so that what the
 * page asks for late counts, too.
 */
export async function startFirstVisit(page: Page, url: string): Promise<{ end: () => Promise<Visit> }> {
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
  await page.goto(url);
  const end = async () => {
    await session.detach();
    page.off('console', addMessage).off('pageerror', addError);
    return { requests: [...requests.values()], messages };
  };
  return { end };
}
