import { createServer } from 'node:http';
import { type Address, formatAddress } from '#lib/server/address';
import { listenOrExit } from '#lib/server/listen';
import { shutDownOnSignal } from '#lib/server/shutdown';
import { answerProblems } from './problem-page';

/** Serves the site from its sources, compiled on request, until the process is told to stop. */
export async function serveDev(address: Address): Promise<void> {
  const server = createServer();
  const port = await listenOrExit(server, address);
  shutDownOnSignal(server, 500);

  // React and Next choose their development code when they are loaded, so this comes before their import.
  Object.assign(process.env, { NODE_ENV: 'development' });
  const { default: next } = await import('next');
  const app = next({ dev: true, port, hostname: address.host ?? 'localhost', httpServer: server });
  const ready = app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', async (request, response) => {
    try {
      await ready;
      // A page for addresses without one is in the language of the address.
      request.headers['x-address'] = request.url ?? '';
      if (!(await answerProblems(request, response))) await handle(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await ready;
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port })}`);
}
