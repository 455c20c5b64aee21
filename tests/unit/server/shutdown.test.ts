import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '#lib/server/listen';
import { shutDown } from '#lib/server/shutdown';

const agent = new Agent({ keepAlive: true });

async function serve() {
  const server = createServer();
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  return { server, url: `http://127.0.0.1:${bound.ok ? bound.value : 0}/` };
}

it('finishes an open request, then closes the connection a browser keeps', async () => {
  const { server, url } = await serve();
  const answer = once(get(url, { agent }), 'response');
  const [, response] = await once(server, 'request');
  const stopped = shutDown(server, 60_000);
  response.end('done');
  const [message] = await answer;
  message.resume();
  expect(message.statusCode).toBe(200);
  await stopped;
  expect(server.listening).toBe(false);
});

it('cuts off a request that does not end within the grace time', async () => {
  const { server, url } = await serve();
  const failed = once(get(url, { agent }), 'response').catch((error) => error.code);
  await once(server, 'request');
  await shutDown(server, 1);
  expect(await failed).toBe('ECONNRESET');
});
