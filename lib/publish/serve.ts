import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Address, formatAddress } from './address';
import { listen } from './listen';
import { negotiateLocale } from './negotiate';
import { answerProblems } from './problem-page';
import { shutDown } from './shutdown';

export interface ServerOptions extends Address {
  /** Compile on request and reload on changes, instead of serving the build. */
  dev: boolean;
}

/** Serves the site until the process is told to stop; ends the process where that is not possible. */
export async function startServer({ dev, ...address }: ServerOptions): Promise<void> {
  const server = createServer();
  const bound = await listen(server, address);
  if (!bound.ok) {
    console.error(bound.message);
    process.exit(1);
  }
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await shutDown(server, dev ? 500 : 5_000);
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);

  // React and Next choose their production code when they are loaded, so this comes before their import.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  const { default: next } = await import('next');
  const app = next({ dev, port: bound.value, hostname: address.host ?? 'localhost', httpServer: server });
  const ready = app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', async (request, response) => {
    try {
      await ready;
      if (answerHome(request, response)) return;
      if (dev && (await answerProblems(request, response))) return;
      await handle(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await ready;
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port: bound.value })}`);
}

/** Sends visitors of `/` to their language; false where Next has to answer. */
export function answerHome(request: IncomingMessage, response: ServerResponse): boolean {
  const [path, query] = (request.url ?? '').split('?', 2);
  if (path !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  varyByLanguage(response);
  const locale = negotiateLocale(request.headers['accept-language']);
  if (!locale) return false;
  // Not stored: who changes the language of the browser must not land where the old one led to.
  const location = query ? `/${locale}?${query}` : `/${locale}`;
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
  return true;
}

/** Tells caches that the answer depends on the language, also after Next has set its own `Vary`. */
function varyByLanguage(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const incomplete = name.toLowerCase() === 'vary' && !String(value).includes('Accept-Language');
    return setHeader(name, incomplete ? `${value}, Accept-Language` : value);
  };
  response.setHeader('Vary', 'Accept-Language');
}
