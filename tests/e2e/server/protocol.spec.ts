import { connect } from 'node:net';
import { askRaw } from '../../fixtures/raw-request';
import { ask, expectHeaders, getRaw, withoutDate } from '../setup/ask';
import type { StartedSite } from '../setup/start-site';
import { expect, test } from '../setup/test';

let site: StartedSite;
test.beforeEach(({ smallSite }) => {
  site = smallSite;
});

const get = (target: string, ...headers: string[]) => getRaw(site, target, ...headers);
const countAnswers = (answer: string) => answer.match(/HTTP\/1\.1 \d/g)?.length;

const pages = ['/sl/poklici', '/sl/iskanje?q=vzorec', '/api/suggest?lang=sl&q=vzorec', '/robots.txt', '/healthz'];

test('an offer to go on in another protocol gets an ordinary answer', async () => {
  const offers = [
    ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA'],
    ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ['Upgrade: TLS/1.0, spaceship/9'],
  ];
  for (const path of pages.slice(0, 3)) {
    const plain = withoutDate(await get(path));
    for (const headers of offers) {
      const names = ['Upgrade', ...headers.slice(1).map((header) => header.split(':')[0])];
      const answer = await get(path, `Connection: ${names.join(', ')}, close`, ...headers);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(withoutDate(answer)).toBe(plain);
    }
  }
});

test('an absolute target is answered as its path, under a name that is served', async () => {
  for (const path of pages) {
    const health = path === '/healthz';
    const plain = withoutDate(await get(path));
    for (const start of ['http://localhost', 'HTTP://127.0.0.1:80', 'https://localhost:443']) {
      const answer = withoutDate(await get(start + path));
      if (health) expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\nok\n/);
      else expect([start + path, answer]).toEqual([start + path, plain]);
    }
    if (!health) expect(await get(`http://example.org${path}`)).toMatch(/^HTTP\/1\.1 421 /);
    for (const host of ['evil@localhost', 'localhost:x', 'a b', '']) {
      expect(await get(`http://${host}${path}`), host).toMatch(/^HTTP\/1\.1 400 /);
    }
  }
  expect(await get('http://localhost')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await get('http://localhost?a=b')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await get('http://localhost/sl/', 'Host: localhost')).toMatch(/^HTTP\/1\.1 308 [\s\S]*^Location: \/sl\r$/m);
  expect(await get('/sl', 'Host: example.org')).toMatch(/^HTTP\/1\.1 421 /);
  expect(await get('http://localhost/sl', 'Host: example.org')).toMatch(/^HTTP\/1\.1 421 /);
});

test('what can be read in two ways is refused, and nothing after it is read', async () => {
  const next = 'GET /sl HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const shapes: Record<string, string> = {
    'two hosts': 'Host: localhost\r\nHost: localhost\r\n\r\n',
    'two different hosts': 'Host: localhost\r\nHost: example.org\r\n\r\n',
    'an unknown coding': 'Host: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n',
    'a coding before chunked': 'Host: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n',
    'a coding after chunked': 'Host: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n',
    'chunked twice': 'Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n',
    'a coding and a length': 'Host: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'two lengths': 'Host: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
  };
  for (const [name, rest] of Object.entries(shapes)) {
    const answer = await askRaw(site.port, `GET /sl HTTP/1.1\r\n${rest}${next}`);
    expect([name, answer.slice(0, 12)]).toEqual([name, expect.stringMatching(/^HTTP\/1\.1 (?:400|501)$/)]);
    expect([name, countAnswers(answer)]).toEqual([name, 1]);
    expectHeaders(answer, name);
    expect(answer).toMatch(/^Connection: close\r$/m);
  }
});

test('a body that never ends is closed with the answer', async () => {
  for (const coding of ['Content-Length: 1000000\r\n\r\nabc', 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n']) {
    for (const path of ['/sl', '/sl/iskanje?q=vzorec', '/sl/ni']) {
      // It never ends: the promise is only kept where the server closes.
      const answer = await askRaw(site.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${coding}`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:200|404) /);
      expect(answer).toMatch(/<\/html>\s*$/);
    }
  }
});

test('a target that is no path is refused', async () => {
  for (const target of ['sl/404', '*', 'localhost:80', 'ftp://localhost/sl', 'http:/sl', '?a']) {
    expect(await get(target), target).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('connections that say nothing keep nobody waiting', async () => {
  const silent = Array.from({ length: 100 }, () => connect(site.port, '127.0.0.1').on('error', () => undefined));
  for (const socket of silent) socket.write('GET /sl HTTP/1.1\r\nHost: loc');
  expect((await ask(site, '/sl')).status).toBe(200);
  for (const socket of silent) socket.destroy();
});
