import { createServer } from 'node:http';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { LoadedContent } from '#lib/content/content';
import { type Addresses, listAddresses } from '#lib/publish/addresses';
import { createFindMoved, type FindMoved, type Moved } from '#lib/publish/moved';
import { listenOrExit } from '#lib/server/listen';
import { type Address, formatAddress } from '#lib/server/listen-address';
import { buildRedirect } from '#lib/server/redirects';
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
      const place = report ? findPlace(url, report.content) : undefined;
      if (place?.moved) {
        const { location } = buildRedirect(place.moved, place.query, request.headers['accept-language']);
        response.writeHead(308, { Location: location, 'Cache-Control': 'no-store' }).end();
        return;
      }
      if (place && !place.isPage) request.url = nowhere;
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

const known = new WeakMap<LoadedContent, { addresses: Addresses; findMoved: FindMoved }>();

/** What the site has at an address; where it has none, Next would answer with an empty page for its scripts to fill. */
function findPlace(url: string, content: LoadedContent): { isPage: boolean; moved?: Moved | undefined; query: string } {
  const target = parseRequestTarget(url);
  if (!target.ok) return { isPage: true, query: '' };
  const { addresses, findMoved } = known.get(content) ?? listPlaces(content);
  known.set(content, { addresses, findMoved });
  const { path, query } = target;
  const isPage = path.startsWith('/_') || addresses.pages.has(path) || addresses.queries.has(path);
  if (isPage) return { isPage, query };
  // A path with a dot is a file, unless it leads to a page.
  const moved = findMoved(path);
  return { isPage: path.includes('.'), moved, query };
}

function listPlaces(content: LoadedContent) {
  const catalogue = buildCatalogue(content);
  const addresses = listAddresses(catalogue);
  return { addresses, findMoved: createFindMoved(catalogue, addresses) };
}
