import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import { readAll } from '../setup/ask';
import { makeSiteFolder } from '../setup/site-folder';
import { startSite } from '../setup/start-site';
import { profilePath } from '../setup/vacancies';

/** Sends a request on a connection that stays open; done when all of it is on its way. */
function send(socket: Socket): Promise<void> {
  const request = `GET ${profilePath} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  return new Promise((resolve) => socket.write(request, () => resolve()));
}

/** Fails where an answer is not a whole page; a character is a byte. */
function expectWhole(answer: string): void {
  const [head = '', ...body] = answer.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(body.join('\r\n\r\n').length).toBe(Number(/^Content-Length: (\d+)/im.exec(head)?.[1]));
}

/** Reads one whole answer on a connection that stays open. */
async function readOne(socket: Socket): Promise<void> {
  for (let answer = ''; ; ) {
    const [chunk] = await once(socket, 'data');
    answer += chunk;
    const [head = '', body] = answer.split('\r\n\r\n');
    if (body === undefined) continue;
    const length = head.length + 4 + Number(/^Content-Length: (\d+)/im.exec(head)?.[1]);
    if (answer.length >= length) return expectWhole(answer);
  }
}

test('a server that is stopped under load answers every request it was sent', async () => {
  const { folder, remove } = await makeSiteFolder();
  const site = await startSite({ folder });
  try {
    const sockets = Array.from({ length: 32 }, () => connect(site.port, '127.0.0.1').setEncoding('latin1'));
    for (let round = 0; round < 16; round++) {
      await Promise.all(sockets.map((socket) => Promise.all([readOne(socket), send(socket)])));
    }
    // The next requests are on their way when the signal comes, however fast this machine is.
    site.child.kill('SIGSTOP');
    await Promise.all(sockets.map(send));
    site.child.kill('SIGTERM');
    site.child.kill('SIGCONT');
    // Each of them to the end of its connection.
    for (const answer of await Promise.all(sockets.map(readAll))) expectWhole(answer);
    expect(await site.stop()).toBe(0);
  } finally {
    await site.kill();
    await remove();
  }
});
