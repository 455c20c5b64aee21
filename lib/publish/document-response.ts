import type { ServerResponse } from 'node:http';
import { StringDecoder } from 'node:string_decoder';
import { pageHeaders, securityHeaders } from './headers';
import { type JoinStyles, stripFramework } from './strip';

/** No page of this site comes near it. */
const largest = 8 * 1_048_576;

/**
 * Lets another handler write into a response, with our headers, and makes a plain document of the HTML it writes.
 * Gives the document once it is written, to be sent by the caller; nothing where the answer is not HTML. An answer that
 * something is not there is for the caller whatever its type: the site has a page for it.
 */
export function captureDocument(response: ServerResponse, joinStyles?: JoinStyles): Promise<string | undefined> {
  const { write, end, writeHead, flushHeaders } = response;
  // Text at once: buffers that live as long as a page is made outlive the small collections of garbage, and a server
  // with a big catalogue spends a third of a second on each large one.
  const decoder = new StringDecoder('utf8');
  let html = '';
  let size = 0;
  for (const [name, value] of securityHeaders) response.setHeader(name, value);

  return new Promise((resolve, reject) => {
    const isForCaller = () =>
      response.statusCode === 404 || /^text\/html/.test(String(response.getHeader('content-type') ?? ''));
    const collect = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, toEncoding(encoding)) : chunk;
      size += bytes.length;
      if (size <= largest) html += decoder.write(bytes);
    };
    const release = () => Object.assign(response, { write, end, writeHead, flushHeaders });
    Object.assign(response, {
      flushHeaders: () => {},
      writeHead: (status: number, ...rest: unknown[]) => {
        response.statusCode = status;
        const headers = rest.find((value) => typeof value === 'object' && value !== null);
        for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
        return response;
      },
      write: (...args: Parameters<typeof write>) => {
        if (!isForCaller()) {
          release();
          resolve(undefined);
          return response.write(...args);
        }
        collect(args[0], args[1]);
        return true;
      },
      end: (...args: Parameters<typeof end>) => {
        release();
        if (!isForCaller()) {
          resolve(undefined);
          return response.end(...args);
        }
        collect(args[0], args[1]);
        for (const [name, value] of pageHeaders) response.setHeader(name, value);
        if (size > largest) reject(new Error(`A page of more than ${largest} bytes`));
        else {
          try {
            resolve(stripFramework(html + decoder.end(), joinStyles));
          } catch (error) {
            reject(error);
          }
        }
        return response;
      },
    });
  });
}

function toEncoding(value: unknown): BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value) ? value : 'utf8';
}
