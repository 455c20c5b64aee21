import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateEncoding } from './encoding';
import { buildErrorPage } from './error-page';
import { cacheControl, type Header, securityHeaders, transportHeaders } from './headers';
import type { PublishedFile } from './published-file';
import type { Site } from './site';

const transport = transportHeaders.flat();
const cacheOfMissing = ['Cache-Control', cacheControl.missing];

/** A request and its response; `secure` where the visitor came by TLS. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  secure: boolean;
}

/** Sends a published file in the best encoding, or says that the browser has it already. */
export function sendFile(exchange: Exchange, site: Site, file: PublishedFile): void | Promise<void> {
  const { request } = exchange;
  const encoding = file.compressed ? negotiateEncoding(request.headers['accept-encoding']) : 'identity';
  const representation = file.representations[encoding];
  const known = request.headers['if-none-match'];
  if (known !== undefined && isKnown(known, representation.etag)) return send(exchange, 304, representation.headers);
  const loaded = site.getLoaded(representation);
  if (loaded) return send(exchange, 200, loaded.headers, loaded.bytes);
  return site.load(representation).then(({ headers, bytes }) => send(exchange, 200, headers, bytes));
}

/** Sends the page for addresses without one, in the language of the address. */
export async function sendMissing(exchange: Exchange, site: Site): Promise<void> {
  const [path = ''] = (exchange.request.url ?? '').split('?', 1);
  const missing = site.findMissing(path);
  if (!missing) return sendError(exchange, 404);
  const representation = missing.representations[negotiateEncoding(exchange.request.headers['accept-encoding'])];
  const { headers, bytes } = site.getLoaded(representation) ?? (await site.load(representation));
  const cache = headers.indexOf('Cache-Control');
  send(exchange, 404, headers.toSpliced(cache, 2, ...cacheOfMissing), bytes);
}

/** Sends a short page that says in both languages what went wrong. */
export function sendError(exchange: Exchange, status: number): void {
  const { headers, body } = buildErrorPage(status);
  send(exchange, status, headers.flat(), Buffer.from(body));
}

/** Sends a few words, or an address to go to. */
export function sendText(exchange: Exchange, status: number, text: string, headers: readonly Header[]): void {
  const bytes = Buffer.from(text);
  const type = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(bytes.length)];
  send(exchange, status, [...securityHeaders.flat(), ...type, ...headers.flat()], bytes);
}

/** Sends what is ready; the one place where responses of this server begin. */
function send({ request, response, secure }: Exchange, status: number, headers: readonly string[], bytes?: Buffer) {
  response.writeHead(status, secure ? [...headers, ...transport] : [...headers]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The list a browser sends has one entry in nearly all cases. */
function isKnown(known: string, etag: string): boolean {
  if (known === etag || known === '*') return true;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
