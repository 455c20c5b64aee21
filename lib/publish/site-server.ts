import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Exchange, sendError, sendFile, sendMissing, sendText } from './answer';
import { cacheControl } from './headers';
import { createHostCheck } from './host';
import type { PageMaker } from './make-page';
import { negotiateLocale } from './negotiate';
import { refuseUnreadable } from './refuse-unreadable';
import { parseRequestTarget } from './request-target';
import type { Site } from './site';
import { createRouter } from './site-routes';

export interface SiteServerOptions {
  site: Site;
  /** Names the site may be asked under, separated by commas; without them any. */
  allowedHosts?: string | undefined;
  /** Whether a proxy in front says truly if the visitor came by TLS. */
  trustProxy?: boolean;
  /** Answers for pages that are made when someone asks for them. */
  makePage: PageMaker;
}

/** The server of a published site. */
export function createSiteServer({ site, allowedHosts, trustProxy = false, makePage }: SiteServerOptions): Server {
  const findHostProblem = createHostCheck(allowedHosts);
  const findOther = createRouter(site.routes);

  const toExchange = (request: IncomingMessage, response: ServerResponse): Exchange => {
    const secure = trustProxy && request.headers['x-forwarded-proto'] === 'https';
    return { request, response, secure };
  };

  function answer(exchange: Exchange): void | Promise<void> {
    const { request } = exchange;
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(exchange, 405, 'method');
    if (url === '/healthz') return sendText(exchange, 200, 'ok\n', [['Cache-Control', cacheControl.never]]);
    const hostProblem = findHostProblem(request.headers.host);
    if (hostProblem) return refuse(exchange, hostProblem, 'host');
    const file = url === '/' ? undefined : site.find(url);
    return file ? sendFile(exchange, site, file) : answerOther(exchange, url);
  }

  function answerOther(exchange: Exchange, url: string): void | Promise<void> {
    const target = parseRequestTarget(url);
    if (!target.ok) return refuse(exchange, target.status, target.reason);
    const locale = target.path === '/' ? negotiateLocale(exchange.request.headers['accept-language']) : undefined;
    // Not stored: who changes the language of the browser must not land where the old one led to.
    if (locale) return redirect(exchange, 302, `/${locale}${target.query}`, cacheControl.never);
    const file = site.find(target.path);
    if (file) return sendFile(exchange, site, file);
    const other = findOther(target.raw, target.query);
    if (other.kind === 'redirect') return redirect(exchange, other.status, other.location, cacheControl.missing);
    if (other.kind === 'missing') return sendMissing(exchange, site);
    return answerMade(exchange, target.path, other.lasting);
  }

  async function answerMade(exchange: Exchange, path: string, lasting: boolean): Promise<void> {
    const late = lasting ? await site.findLate(path) : undefined;
    if (late) return sendFile(exchange, site, late);
    const made = await makePage(exchange, lasting);
    if (!made) return;
    if ('document' in made) return sendFile(exchange, site, await site.publish(path, made.document));
    if (made.status === 404) await sendMissing(exchange, site);
    else sendError(exchange, made.status);
  }

  const server = createServer({ requireHostHeader: false, keepAliveTimeout: 65_000 }, async (request, response) => {
    const exchange = toExchange(request, response);
    try {
      await answer(exchange);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendError(exchange, 500);
    }
  });
  refuseUnreadable(server);
  return server;
}

function redirect(exchange: Exchange, status: number, location: string, cache: string): void {
  const varies = status === 302 ? ([['Vary', 'Accept-Language']] as const) : [];
  sendText(exchange, status, location, [['Location', location], ['Cache-Control', cache], ...varies]);
}

/** Whoever sends such a request gets no second one on this connection. */
function refuse(exchange: Exchange, status: number, reason: string): void {
  const { method, url = '', headers } = exchange.request;
  const asked = JSON.stringify(status === 421 ? headers.host : url.slice(0, 200));
  console.error(`${status} ${reason}: ${method} ${asked}`);
  exchange.response.shouldKeepAlive = false;
  sendError(exchange, status);
}
