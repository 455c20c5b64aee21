// Serves the files of an export with a file-server package, in its own process.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import send from 'send';
import sirv from 'sirv';
import { negotiateEncoding } from '#lib/server/encoding';
import { cacheControl, pageHeaders, securityHeaders } from '#lib/server/headers';

const [by = '', folder = ''] = process.argv.slice(2);
const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const;

const setHeaders = (response: ServerResponse) => {
  for (const [name, value] of [...securityHeaders, ...pageHeaders]) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControl.page);
};

const serve = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });

/** Picks the file for `send`, which knows no precompressed ones. */
function sendFile(request: IncomingMessage, response: ServerResponse): void {
  const encoding = negotiateEncoding(request.headers['accept-encoding']);
  setHeaders(response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  const path = request.url === '/' ? '/index' : request.url;
  send(request, `${path}.html${suffixes[encoding]}`, { root: folder, cacheControl: false }).pipe(response);
}

const listeners: Record<string, RequestListener> = { sirv: serve, send: sendFile };
createServer(listeners[by]).listen(Number(process.env.PORT), process.env.HOST);
