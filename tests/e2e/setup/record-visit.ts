import type { Page } from '@playwright/test';

/** What a visit asks for, and what the console says about it. */
export interface Visit {
  requests: () => { url: string; bytes: number }[];
  messages: string[];
}

/** Records the requests of a page with their compressed sizes, and the messages of its console, from now on. */
export async function recordVisit(page: Page): Promise<Visit> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map<string, { url: string; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    requests.set(requestId, { url: request.url, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = requests.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  return { requests: () => [...requests.values()], messages };
}
