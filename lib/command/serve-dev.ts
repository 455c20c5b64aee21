import { createServer } from 'node:http';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { LoadedContent } from '#lib/content/content';
import { type Addresses, listAddresses } from '#lib/publish/addresses';
import { listenOrExit } from '#lib/server/listen';
import { type Address, formatAddress } from '#lib/server/listen-address';
import { findRedirect } from '#lib/server/redirects';
import { parseRequestTarget } from '#lib/server/request-target';
import { shutDownOnSignal } from '#lib/server/shutdown';
import { checkContent, createLoader } from './content-check';
import { isForPage, sendProblems } from './problem-page';

/** An address no route matches: there Next answers with its 404 page. */
const nowhere = '/_/_/_/_';

/** Serves the site from its sources, compiled on request, until the process is stopped. */
export async function serveDev(address: Address): Promise<void> {
  const server = createServer();
  const port = await listenOrExit(server, address);
  shutDownOnSignal(server, 500);

  // React and Next choose their development code at import, so set this first.
  Object.assign(process.env, { NODE_ENV: 'development' });
  const { default: next } = await import('next');
  const app = next({ dev: true, port, hostname: address.host ?? 'localhost', httpServer: server });
  const ready = app.prepare();
  const handle = app.getRequestHandler();
  const loader = createLoader();
  server.on('request', async (request, response) => {
    try {
      await ready;
      const { url = '/' } = request;
      // The 404 page reads its language from the address.
      request.headers['x-address'] = url;
      const report = isForPage(request) ? await checkContent(loader) : undefined;
      if (report && !report.ok) return sendProblems(response, report);
      if (report && !hasPage(url, report.content)) request.url = nowhere;
      await handle(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await ready;
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port })}`);
}

const known = new WeakMap<LoadedContent, Addresses>();

/** True where the site has this page; otherwise Next would answer with an empty page for its scripts to fill. */
function hasPage(url: string, content: LoadedContent): boolean {
  const target = parseRequestTarget(url);
  if (!target.ok || findRedirect(target.raw) !== undefined) return true;
  const { pages, queries } = known.get(content) ?? listAddresses(buildCatalogue(content));
  known.set(content, { pages, queries });
  const { path } = target;
  // A path with a dot is a file; one with an underscore belongs to Next.
  return path.startsWith('/_') || path.includes('.') || pages.has(path) || queries.has(path);
}
