import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressBrotli, compressGzip, type PublishedDocument, toHash } from '#lib/publish/published-document';
import type { Answer } from '#lib/publish/renderer';
import { negotiateEncoding } from './encoding';
import { buildErrorPage } from './error-page';
import {
  cacheControl,
  type Header,
  openHeaders,
  preflightHeaders,
  prepareHeaders,
  securityHeaders,
  toTypeHeaders,
  transportHeaders,
} from './headers';

const transport = transportHeaders.flat();
const cacheOfMissing = ['Cache-Control', cacheControl.missing];

/** A request and its response; `secure` where the client connected by TLS. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  secure: boolean;
}

/** Sends a document in the best encoding, or 304 where the browser has it. */
export function sendDocument(exchange: Exchange, document: PublishedDocument): void {
  const { request } = exchange;
  const encoding = document.bodies.br ? negotiateEncoding(request.headers['accept-encoding']) : 'identity';
  const { etag, headers, unchanged } = prepareHeaders(document)[encoding];
  const known = request.headers['if-none-match'];
  if (known !== undefined && isKnown(known, etag)) send(exchange, 304, unchanged);
  else send(exchange, 200, headers, document.bodies[encoding]);
}

/** Sends the 404 page. */
export function sendMissing(exchange: Exchange, document: PublishedDocument | undefined): void {
  if (!document) {
    sendError(exchange, 404);
    return;
  }
  const encoding = negotiateEncoding(exchange.request.headers['accept-encoding']);
  const { headers } = prepareHeaders(document)[encoding];
  send(
    exchange,
    404,
    headers.toSpliced(headers.indexOf('Cache-Control'), 2, ...cacheOfMissing),
    document.bodies[encoding],
  );
}

/** Sends the answer to a query. */
export async function sendAnswer(exchange: Exchange, path: string, answer: Answer): Promise<void> {
  const { request } = exchange;
  const { status, mediaType, bytes } = answer;
  const isPage = status === 200 && mediaType.startsWith('text/html');
  const cache = isPage ? cacheControl.answer : (answer.cacheControl ?? cacheControl.never);
  const encoding = negotiateEncoding(request.headers['accept-encoding']);
  const etag = `"${toHash(bytes)}-${encoding}"`;
  const headers: Header[] = [
    ...toTypeHeaders(mediaType, path),
    ['Cache-Control', cache],
    ['Vary', 'Accept-Encoding'],
    ...(status === 200 ? ([['ETag', etag]] as const) : []),
  ];
  const known = request.headers['if-none-match'];
  if (status === 200 && known !== undefined && isKnown(known, etag)) return send(exchange, 304, headers.flat());
  if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
  const compress = { br: () => compressBrotli(bytes, 5), gzip: () => compressGzip(bytes), identity: () => bytes };
  const body = await compress[encoding]();
  headers.push(['Content-Length', String(body.length)]);
  send(exchange, status, headers.flat(), body);
}

/** Sends a short error page. */
export function sendError(exchange: Exchange, status: number): void {
  const { headers, body } = buildErrorPage(status);
  send(exchange, status, headers.flat(), Buffer.from(body));
}

/** Sends plain text, also as the body of a redirect. */
export function sendText(exchange: Exchange, status: number, text: string, headers: readonly Header[]): void {
  const bytes = Buffer.from(text);
  const type = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(bytes.length)];
  send(exchange, status, [...securityHeaders.flat(), ...type, ...headers.flat()], bytes);
}

/** Sends what a browser asks before it reads open data from another site. */
export function sendPreflight(exchange: Exchange): void {
  const headers = [...securityHeaders, ...openHeaders, ...preflightHeaders, ['Cache-Control', cacheControl.never]];
  send(exchange, 204, headers.flat());
}

/** Every response of this server starts here. */
function send({ request, response, secure }: Exchange, status: number, headers: readonly string[], bytes?: Buffer) {
  response.writeHead(status, secure ? [...headers, ...transport] : [...headers]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** True where If-None-Match lists the ETag; nearly always it is a single entry. */
function isKnown(known: string, etag: string): boolean {
  if (known === etag || known === '*') return true;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
