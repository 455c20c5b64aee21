import type { Exchange } from './answer';
import { captureDocument } from './document-response';
import { negotiateEncoding } from './encoding';
import { transportHeaders } from './headers';
import { compressBrotli, compressGzip, toHash } from './write-published';

type Handler = (request: Exchange['request'], response: Exchange['response']) => Promise<void>;

/** Answers with a page, or gives the status for which there is a better page than the one Next has made. */
export type PageMaker = (exchange: Exchange) => Promise<number | undefined>;

/** Answers with pages that Next makes on request; Next is loaded for the first of them. */
export function createPageMaker(load: () => Promise<Handler> = loadNext): PageMaker {
  let handler: Promise<Handler> | undefined;
  return async (exchange) => {
    handler ??= load();
    const handle = await handler;
    const { request, response, secure } = exchange;
    const accepted = negotiateEncoding(String(request.headers['accept-encoding'] ?? ''));
    // Compressed here, after the removal.
    delete request.headers['accept-encoding'];
    if (secure) for (const [name, value] of transportHeaders) response.setHeader(name, value);
    const captured = captureDocument(response);
    const [document] = await Promise.all([captured, handle(request, response)]);
    if (document === undefined) return undefined;
    if (response.statusCode !== 404 && response.statusCode < 500) {
      await sendDocument(exchange, document, accepted);
      return undefined;
    }
    // What Next makes of them here is an empty page that its scripts would fill.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return response.statusCode;
  };
}

async function sendDocument({ request, response }: Exchange, html: string, encoding: string): Promise<void> {
  const plain = Buffer.from(html);
  const etag = `"${toHash(plain)}-${encoding}"`;
  response.setHeader('ETag', etag);
  const vary = String(response.getHeader('vary') ?? '');
  if (!/accept-encoding/i.test(vary)) response.setHeader('Vary', `${vary}${vary && ', '}Accept-Encoding`);
  response.removeHeader('Content-Length');
  if (response.statusCode === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const bytes =
    encoding === 'br' ? await compressBrotli(plain) : encoding === 'gzip' ? await compressGzip(plain) : plain;
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  // The handler answers HEAD without a body, which says nothing about the length of the page.
  if (request.method !== 'HEAD') response.setHeader('Content-Length', bytes.length);
  response.writeHead(response.statusCode);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function loadNext(): Promise<Handler> {
  // React and Next choose their production code when they are loaded, so this comes before their import.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { default: next } = await import('next');
  const app = next({ dev: false });
  await app.prepare();
  return app.getRequestHandler();
}
