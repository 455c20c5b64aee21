import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import PQueue from 'p-queue';
import { listKinds, type NextHandler } from './next-internals';
import { withCharset } from './published-document';
import { stripFramework } from './strip';

/** What Next renders at an address. */
export interface Answer {
  status: number;
  mediaType: string;
  cacheControl: string | undefined;
  bytes: Buffer;
}

/** The queue is full. */
export class Overloaded extends Error {}

/** Pages rendered at once; a single processor does the work. */
const atOnce = 2;
/** In bytes; no page of this site comes near it. */
const largest = 8 * 1_048_576;

export interface Renderer {
  /** Renders an address with its query; `ahead` goes behind all requests of visitors. */
  render(target: string, options?: { signal?: AbortSignal; ahead?: boolean }): Promise<Answer>;
  /** Makes Next load all its code in the background, one kind of page after the other. */
  loadAll(): Promise<void>;
  /** Counts the pages queued and those rendered so far. */
  count(): { waiting: number; rendered: number };
}

/**
 * Creates a renderer that loads Next for the first page.
 *
 * @param longest number of requests that may wait; the next one is refused as overloaded
 */
export function createRenderer(load: () => Promise<NextHandler>, longest = 100): Renderer {
  const queue = new PQueue({ concurrency: atOnce });
  let loading: Promise<NextHandler> | undefined;
  let rendered = 0;

  /** Sends Next a request for an address with its query. */
  async function ask(target: string, signal?: AbortSignal) {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const handler = await loading;
    // Fixed headers: nothing a visitor sends may change a page.
    const headers = { host: 'localhost' };
    const options = { method: 'GET', url: target, headers, ...(signal && { signal }) } as const;
    let ended: Promise<unknown> | undefined;
    const start = (request: IncomingMessage, answer: ServerResponse) => {
      ended = handler(request, answer).catch((error) => answer.destroy(error));
    };
    // Next works on even after an abort, so the slot stays taken until it has ended.
    return inject(start, options).finally(() => ended);
  }

  async function render(target: string, signal?: AbortSignal): Promise<Answer> {
    const response = await ask(target, signal);
    rendered++;
    const mediaType = withCharset(String(response.headers['content-type'] ?? 'application/octet-stream'));
    const cacheControl = response.headers['cache-control'];
    const answer = { status: response.statusCode, mediaType, cacheControl, bytes: response.rawPayload };
    if (!mediaType.startsWith('text/html')) return answer;
    if (answer.bytes.length > largest) throw new Error(`${target} has more than ${largest} bytes`);
    return { ...answer, bytes: Buffer.from(stripFramework(response.payload)) };
  }

  return {
    render: (target, { signal, ahead = false } = {}) => {
      if (!ahead && queue.sizeBy({ priority: 0 }) >= longest) {
        return Promise.reject(new Overloaded(`${longest} pages are waited for`));
      }
      // An abort while it waits frees its place at once.
      const waiting = new AbortController();
      const leave = () => waiting.abort(signal?.reason);
      signal?.addEventListener('abort', leave);
      const run = () => {
        signal?.removeEventListener('abort', leave);
        return render(target, signal);
      };
      return queue.add(run, { priority: ahead ? -1 : 0, signal: waiting.signal });
    },
    loadAll: async () => {
      for (const path of listKinds()) await queue.add(() => ask(path), { priority: -1 }).catch(() => undefined);
    },
    count: () => ({ waiting: queue.size + queue.pending, rendered }),
  };
}
