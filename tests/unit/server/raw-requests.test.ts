import { beforeEach, expect, it, vi } from 'vitest';
import { askRaw } from '../../fixtures/raw-request';
import { toStripped } from '../publish/open-test-site';
import { serveForEach } from './serve-test-site';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
const { current } = serveForEach();

const close = 'Connection: close\r\n\r\n';
const printed = () => vi.mocked(console.error).mock.calls.flat().join('\n');

it.each([
  ['two Host headers', 'GET /sl HTTP/1.1\r\nHost: a.example\r\nHost: a.example\r\n', 400, '400 host: GET "/sl"'],
  ['no Host', 'GET /sl HTTP/1.1\r\n', 400, '400 host: GET "/sl"'],
  ['another Host', 'GET /sl HTTP/1.1\r\nHost: b.example\r\n', 421, '421 host: GET "b.example"'],
  [
    'another site before the path',
    'GET http://b.example/sl HTTP/1.1\r\nHost: a.example\r\n',
    421,
    '421 host: GET "b.example"',
  ],
  [
    'another Host beside it',
    'GET http://a.example/sl HTTP/1.1\r\nHost: b.example\r\n',
    421,
    '421 host: GET "b.example"',
  ],
  ['a user before the name', 'GET http://u@a.example/sl HTTP/1.1\r\nHost: a.example\r\n', 400, '400 host: GET '],
  [
    'a coding that Node does not know',
    'GET /sl HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: gzip\r\n',
    501,
    '501 transfer coding: GET "/sl"',
  ],
  [
    'another one around one that it knows',
    'GET /sl HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: gzip, chunked\r\n',
    501,
    '501 transfer coding: GET "/sl"',
  ],
  ['a path that climbs', 'GET /../sl HTTP/1.1\r\nHost: a.example\r\n', 400, '400 path that climbs: GET "/../sl"'],
  ['DELETE', 'DELETE /sl HTTP/1.1\r\nHost: a.example\r\n', 405, '405 method: DELETE "/sl"'],
  ['CONNECT', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n', 405, '405 CONNECT'],
])('%s is refused, logged in one line, and ends the connection', async (_, head, status, line) => {
  // No Connection: close, so that it is the server that ends it.
  const answer = await askRaw(current.served.port, `${head}\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(answer).toContain('Connection: close');
  expect(answer).toContain('Zur Startseite');
  expect(printed()).toContain(line);
  expect(printed().split('\n')).toEqual([expect.any(String)]);
  expect(current.served.handler.rendered).toEqual([]);
});

it.each([
  ['an address with the name of the site', `GET http://A.example:80/sl HTTP/1.1\r\nHost: a.example\r\n${close}`],
  ['HTTP/1.1 that offers another protocol', `GET /sl HTTP/1.1\r\nHost: a.example\r\nUpgrade: h2c\r\n${close}`],
  [
    'an offer to upgrade to WebSocket',
    'GET /sl HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
  ],
  ['Router headers of the framework', `GET /sl HTTP/1.1\r\nHost: a.example\r\nRSC: 1\r\nNext-Url: /de\r\n${close}`],
])('%s is answered with the page', async (_, request) => {
  const answer = await askRaw(current.served.port, request);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain(toStripped('/sl'));
});

it('does not wait for a body, and takes nothing after it for a request', async () => {
  const body = 'GET /de HTTP/1.1\r\nHost: a.example\r\n\r\n';
  const request = `GET /sl HTTP/1.1\r\nHost: a.example\r\nContent-Length: ${body.length + 10}\r\n\r\n${body}`;
  const answer = await askRaw(current.served.port, request);
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(current.served.handler.rendered).toEqual(['/sl']);
});

it('reports its health, whoever asks', async () => {
  const answer = await askRaw(current.served.port, `GET /healthz HTTP/1.1\r\nHost: 10.0.0.1\r\n${close}`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('Cache-Control: no-store');
  expect(answer).toContain('\r\n\r\nok\ncontent: version ');
});
