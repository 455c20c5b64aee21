import { Agent, get, type IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { profilePath } from '../setup/sample-pages';
import { startSite } from '../setup/start-site';

/** Asks on one connection again and again, as long as the server keeps it; counts the complete answers. */
async function keepAsking(port: number, onAnswer: () => void): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let answers = 1; ; answers++) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: profilePath('sl'), agent }, resolve).on('error', reject);
    });
    let length = 0;
    for await (const chunk of response) length += chunk.length;
    expect(response.statusCode).toBe(200);
    expect(length).toBe(Number(response.headers['content-length']));
    onAnswer();
    if (response.headers.connection === 'close') return answers;
  }
}

test('a server that is stopped under load answers every request it was sent', async () => {
  const site = await startSite();
  try {
    let answers = 0;
    let stopped: Promise<number | null> | undefined;
    const clients = Array.from({ length: 32 }, () =>
      keepAsking(site.port, () => {
        answers++;
        if (answers === 500) stopped = site.stop();
      }),
    );
    const counts = await Promise.all(clients);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answers);
    expect(answers).toBeGreaterThanOrEqual(500);
    expect(await stopped).toBe(0);
  } finally {
    site.child.kill('SIGKILL');
  }
});
