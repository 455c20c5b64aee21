import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { loadNext } from '#lib/publish/next-internals';
import { listen } from '#lib/server/listen';
import { checkSound } from '../../fixtures/content';

// Next alone with the build of a folder, `next-program.ts FOLDER`; tests/e2e/setup/start-next.ts starts it and says what to ask for.

/** What the program is asked, and what it answers. */
export interface Question {
  path: string;
  /** `http`: over a socket; `abort`: given up while the page waits for its content. */
  by: 'inject' | 'http' | 'abort';
}

export interface Reply {
  status: number;
  body: string;
}

const catalogue = buildCatalogue(await checkSound('content'));
globalThis.siteCatalogue = catalogue;
const handle = await loadNext(process.argv[2] ?? '');
const server = createServer((request, response) => void handle(request, response));
const bound = await listen(server, { port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${bound.ok ? bound.value : 0}`;

process.on('message', async (question: Question) => {
  try {
    process.send?.(await answer(question));
  } catch (error) {
    process.send?.({ status: 0, body: String(error) });
  }
});
process.send?.('ready');

async function answer({ path, by }: Question): Promise<Reply> {
  if (by === 'http') {
    const response = await fetch(origin + path, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  }
  return by === 'abort' ? giveUp(path) : render(path);
}

async function render(path: string): Promise<Reply> {
  const options = { method: 'GET', url: path, headers: { host: 'localhost' } } as const;
  const { statusCode, payload } = await inject((request, response) => void handle(request, response), options);
  return { status: statusCode, body: payload };
}

/** The content comes when the visitor has been given up, so that nothing but the signal can end the waiting for it. */
async function giveUp(path: string): Promise<Reply> {
  const controller = new AbortController();
  let release = (_: Catalogue) => {};
  const late = new Promise<Catalogue>((resolve) => {
    release = resolve;
  });
  const get = () => {
    setImmediate(() => controller.abort());
    return late;
  };
  Object.defineProperty(globalThis, 'siteCatalogue', { configurable: true, get });
  let ended = Promise.resolve();
  const options = { method: 'GET', url: path, headers: { host: 'localhost' }, signal: controller.signal } as const;
  const start = (request: IncomingMessage, response: ServerResponse) => {
    ended = handle(request, response);
  };
  const { name } = await inject(start, options).then(
    () => ({ name: 'answered' }),
    (error: Error) => error,
  );
  Object.defineProperty(globalThis, 'siteCatalogue', { configurable: true, writable: true, value: catalogue });
  release(catalogue);
  await ended;
  return { status: 0, body: name };
}
