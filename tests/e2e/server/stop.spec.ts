import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readAll } from '../setup/ask';
import { makeSiteFolder } from '../setup/site-folder';
import { startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';
import { profilePath } from '../setup/vacancies';

/** Sends a request on a connection that stays open; done when all of it is on its way. */
function send(socket: Socket): Promise<void> {
  const request = `GET ${profilePath} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  return new Promise((resolve) => socket.write(request, () => resolve()));
}

/** True where an answer is a whole page; a character is a byte. */
function isWhole(answer: string): boolean {
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const length = Number(/^Content-Length: (\d+)/im.exec(head)?.[1]);
  return head.startsWith('HTTP/1.1 200 OK\r\n') && body.join('\r\n\r\n').length === length;
}

/** Reads one whole answer on a connection that stays open. */
async function readOne(socket: Socket): Promise<string> {
  for (let answer = ''; ; ) {
    const [chunk] = await once(socket, 'data');
    answer += chunk;
    const [head = '', body] = answer.split('\r\n\r\n');
    if (body === undefined) continue;
    const length = head.length + 4 + Number(/^Content-Length: (\d+)/im.exec(head)?.[1]);
    if (answer.length >= length) return answer;
  }
}

test('a server that is stopped under load answers every request it was sent', async () => {
  const { folder, remove } = await makeSiteFolder();
  const site = await startSite({ folder });
  try {
    const sockets = Array.from({ length: 32 }, () => connect(site.port, '127.0.0.1').setEncoding('latin1'));
    const answers: string[] = [];
    for (let round = 0; round < 16; round++) {
      const sent = sockets.map((socket) => Promise.all([readOne(socket), send(socket)]));
      answers.push(...(await Promise.all(sent)).map(([answer]) => answer));
    }
    // The next requests are on their way when the signal comes, however fast this machine is.
    site.child.kill('SIGSTOP');
    await Promise.all(sockets.map(send));
    site.child.kill('SIGTERM');
    site.child.kill('SIGCONT');
    // Each of them to the end of its connection.
    answers.push(...(await Promise.all(sockets.map(readAll))));
    expect(answers.filter((answer) => !isWhole(answer))).toEqual([]);
    expect(answers.length).toBe(32 * 17);
    expect(await site.stop()).toBe(0);
  } finally {
    await site.kill();
    await remove();
  }
});
