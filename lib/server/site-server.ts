import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Site } from '#lib/publish/live-site';
import { Overloaded } from '#lib/publish/renderer';
import { type Exchange, sendAnswer, sendDocument, sendError, sendMissing, sendPreflight, sendText } from './answer';
import { cacheControl, openPaths } from './headers';
import { formatHealth } from './health';
import { createHostCheck } from './host';
import { negotiateLocale } from './negotiate';
import { fillSearch, findWords } from './prefill';
import { buildRedirect, type Redirect } from './redirects';
import { closeAfter, findUnreadable, refuseUnreadable } from './refuse-unreadable';
import { parseRequestTarget } from './request-target';

export interface SiteServerOptions {
  site: Site;
  /** The counts `/healthz` reports beside the content: pages queued and pages rendered. */
  count: () => { waiting: number; rendered: number };
  /** Host names the site answers to, separated by commas; any host where left out. */
  allowedHosts?: string | undefined;
  /** Trust `X-Forwarded-Proto`, because a proxy in front sets it. */
  trustProxy?: boolean;
}

/** Creates the HTTP server of a site. */
export function createSiteServer({ site, count, allowedHosts, trustProxy = false }: SiteServerOptions): Server {
  const findHostProblem = createHostCheck(allowedHosts);

  const toExchange = (request: IncomingMessage, response: ServerResponse): Exchange => {
    const secure = trustProxy && request.headers['x-forwarded-proto'] === 'https';
    return { request, response, secure };
  };

  const sendHealth = (exchange: Exchange) =>
    sendText(exchange, 200, formatHealth(site, count()), [['Cache-Control', cacheControl.never]]);

  function answer(exchange: Exchange): void | Promise<void> {
    const { method, url = '', headers } = exchange.request;
    const isPreflight = method === 'OPTIONS' && openPaths.test(url.split('?', 1)[0] ?? '');
    if (method !== 'GET' && method !== 'HEAD' && !isPreflight) return refuse(exchange, 405, 'method');
    const unreadable = findUnreadable(headers);
    if (unreadable) return refuse(exchange, unreadable, 'transfer coding');
    if (url === '/healthz') return sendHealth(exchange);
    const hostProblem = findHostProblem(headers.host);
    if (hostProblem) return refuse(exchange, hostProblem, 'host');
    if (isPreflight) return sendPreflight(exchange);
    const document = url === '/' ? undefined : site.find(url);
    return document ? sendDocument(exchange, document) : answerOther(exchange, url);
  }

  async function answerOther(exchange: Exchange, url: string): Promise<void> {
    const target = parseRequestTarget(url);
    if (!target.ok) return refuse(exchange, target.status, target.reason);
    const { path, query, host } = target;
    const hostProblem = host === undefined ? undefined : findHostProblem(host);
    if (hostProblem) return refuse(exchange, hostProblem, 'host', host);
    if (path === '/healthz') return sendHealth(exchange);
    const language = exchange.request.headers['accept-language'];
    const locale = path === '/' ? negotiateLocale(language) : undefined;
    // Not cacheable: after a change of the browser's language this must lead elsewhere.
    if (locale) return redirect(exchange, 302, { location: `/${locale}${query}`, varies: true }, cacheControl.never);
    const signal = toSignal(exchange.response);
    const document = await site.renderPage(path, { signal });
    if (document) return sendDocument(exchange, document);
    const found = await site.answerQuery(path, query, signal);
    if (found) return sendAnswer(exchange, path, found);
    const moved = site.findMoved(path);
    if (moved) return redirect(exchange, 308, buildRedirect(moved, query, language), cacheControl.missing);
    const missing = await site.renderMissing(path);
    const words = findWords(path);
    sendMissing(exchange, missing && words !== undefined ? await fillSearch(missing, words) : missing);
  }

  // Two Host headers are joined by a comma, which the host check refuses.
  const options = { requireHostHeader: false, joinDuplicateHeaders: true, keepAliveTimeout: 65_000 };
  const server = createServer(options, async (request, response) => {
    const exchange = toExchange(request, response);
    // Do not read a body that no page needs.
    if (hasBody(request)) closeAfter(exchange);
    try {
      await answer(exchange);
    } catch (error) {
      if (response.destroyed) return;
      const overloaded = error instanceof Overloaded;
      console.error(overloaded ? `503 ${error.message}` : error);
      if (response.headersSent) response.destroy();
      else sendError(exchange, overloaded ? 503 : 500);
    }
  });
  refuseUnreadable(server);
  return server;
}

/** Aborts when the client disconnects before the response is sent. */
function toSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = headers;
  return coding !== undefined || (length !== undefined && length !== '0');
}

function redirect(exchange: Exchange, status: number, { location, varies }: Redirect, cache: string): void {
  const reasons = varies ? ([['Vary', 'Accept-Language']] as const) : [];
  sendText(exchange, status, location, [['Location', location], ['Cache-Control', cache], ...reasons]);
}

/** Answers with an error, logs it and closes the connection. */
function refuse(exchange: Exchange, status: number, reason: string, host = exchange.request.headers.host): void {
  const { method, url = '' } = exchange.request;
  const asked = JSON.stringify(status === 421 ? host : url.slice(0, 200));
  console.error(`${status} ${reason}: ${method} ${asked}`);
  closeAfter(exchange);
  sendError(exchange, status);
}
