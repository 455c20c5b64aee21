import { existsSync } from 'node:fs';
import type { Exchange } from './answer';
import { captureDocument } from './document-response';
import { negotiateEncoding } from './encoding';
import { transportHeaders } from './headers';
import type { JoinStyles } from './strip';
import { compressBrotli, compressGzip, toHash } from './write-published';

type Handler = (request: Exchange['request'], response: Exchange['response']) => Promise<void>;

/**
 * Answers with a page. Gives what is not to be sent as Next has made it: a page that lasts until the next build, or the
 * status for which there is a better page.
 */
export type PageMaker = (
  exchange: Exchange,
  lasting: boolean,
) => Promise<{ document: string } | { status: number } | undefined>;

/** What a page maker needs to know of the build. */
export interface MakerOptions {
  /** Finds the style sheet that the build has joined of others. */
  joinStyles?: JoinStyles;
  /** From the manifest of the site. */
  bypassToken?: string | undefined;
}

/** Answers with pages that Next makes on request; Next is loaded for the first of them. */
export function createPageMaker(
  load: () => Promise<Handler>,
  { joinStyles, bypassToken }: MakerOptions = {},
): PageMaker {
  let handler: Promise<Handler> | undefined;
  return async (exchange, lasting) => {
    handler ??= load();
    const handle = await handler;
    const { request, response, secure } = exchange;
    const { 'accept-encoding': encodings, ...headers } = request.headers;
    const accepted = negotiateEncoding(String(encodings ?? ''));
    // Compressed here, after the removal.
    request.headers = headers;
    // Or Next would make what its scripts ask for, too, and store it, in as much time again.
    if (lasting && bypassToken) headers.cookie = `__prerender_bypass=${bypassToken}`;
    if (secure) for (const [name, value] of transportHeaders) response.setHeader(name, value);
    const captured = captureDocument(response, joinStyles);
    // A page is needed whole, whatever of it will be sent.
    const { method = 'GET' } = request;
    request.method = 'GET';
    // Next may wait until its answer is sent, which is not what happens to a document.
    const document = await Promise.race([captured, handle(request, response).then(() => captured)]);
    request.method = method;
    if (encodings !== undefined) request.headers['accept-encoding'] = encodings;
    if (document === undefined) return undefined;
    const { statusCode: status } = response;
    const complete = lasting && status === 200;
    // What Next makes of errors here is an empty page that its scripts would fill.
    const useless = status === 404 || status >= 500;
    if (!complete && !useless) {
      await sendDocument(exchange, document, accepted);
      return undefined;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return complete ? { document } : { status };
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
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(response.statusCode);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Loads Next with the build that is there, and the content that was stored in `store` with it. */
export async function loadNext(store: string): Promise<Handler> {
  // React and Next choose their production code when they are loaded, so this comes before their import.
  Object.assign(process.env, { NODE_ENV: 'production', ...(existsSync(store) && { CONTENT_STORE: store }) });
  const { default: next } = await import('next');
  const app = next({ dev: false });
  await app.prepare();
  return app.getRequestHandler();
}
