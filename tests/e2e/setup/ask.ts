import { connect, type Socket } from 'node:net';
import { expect } from '@playwright/test';
import { securityHeaders } from '#lib/server/headers';
import { askRaw } from '../../fixtures/raw-request';
import type { StartedSite } from './start-site';

/** Gets what a site answers to a target with header lines, as it comes. */
export function getRaw({ port }: StartedSite, target: string, ...headers: string[]): Promise<string> {
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: localhost'];
  const connection = headers.some((header) => /^connection:/i.test(header)) ? [] : ['Connection: close'];
  return askRaw(port, [`GET ${target} HTTP/1.1`, ...host, ...headers, ...connection, '', ''].join('\r\n'));
}

/** An answer without the time of day. */
export const withoutDate = (answer: string) => answer.replace(/^Date: .*$/m, '');

/** The headers that every answer of the site has, and this one has not. */
export function listMissedHeaders(answer: string): string[] {
  return securityHeaders.map(([name, value]) => `${name}: ${value}`).filter((line) => !answer.includes(line));
}

/** Fails where an answer has not all headers that every answer of the site has. */
export function expectHeaders(answer: string, what: string): void {
  expect(listMissedHeaders(answer), what).toEqual([]);
}

/** What a site answers at a path, decoded. */
export async function ask({ port }: StartedSite, path: string, encoding = 'br') {
  const headers = { 'accept-encoding': encoding };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Sends requests that arrive all in the same moment, each on a connection of its own. */
export async function askAtOnce(site: StartedSite, paths: readonly string[]): Promise<Socket[]> {
  const sockets = paths.map(() => connect(site.port, '127.0.0.1'));
  const write = (socket: Socket, text: string) => new Promise<void>((resolve) => socket.write(text, () => resolve()));
  const start = (path: string | undefined) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`;
  await Promise.all(sockets.map((socket, index) => write(socket, start(paths[index]))));
  // It takes connections one after the other: with the answer it has all of them.
  await readHealth(site);
  site.child.kill('SIGSTOP');
  await Promise.all(sockets.map((socket) => write(socket, '\r\n')));
  site.child.kill('SIGCONT');
  return sockets;
}

/** Sends requests in one piece on one connection, so that the server reads them all before it answers; gives the answers. */
export async function askInOnePiece({ port }: StartedSite, paths: readonly string[]): Promise<string[]> {
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const last = 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n';
  return (await askRaw(port, requests.join('') + last)).split(/(?=HTTP\/1\.1 \d{3} )/).slice(0, -1);
}

/** All that comes on a connection. */
export async function readAll(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

/** What a site reports about itself. */
export async function readHealth(site: StartedSite) {
  const { body } = await ask(site, '/healthz', 'identity');
  const [, rendered, waiting] = /^pages: (\d+) rendered, (\d+) waiting$/m.exec(body) ?? [];
  const version = /^content: version (\w+)/m.exec(body)?.[1];
  return { body, version, rendered: Number(rendered), waiting: Number(waiting) };
}

/** Waits until nothing is rendered that nobody has asked for. */
export async function isWarm(site: StartedSite): Promise<void> {
  await expect.poll(site.output, { intervals: [50] }).toContain('pages rendered ahead');
  await expect.poll(async () => (await readHealth(site)).waiting, { intervals: [20] }).toBe(0);
}

/** Pages that are stored, by the sitemap. */
export async function listPaths(site: StartedSite): Promise<string[]> {
  const index = await ask(site, '/sitemap.xml');
  const parts = [...index.body.matchAll(/\/sitemaps\/[^<]+/g)].map(([path]) => path);
  const bodies = parts.length
    ? await Promise.all(parts.map(async (path) => (await ask(site, path)).body))
    : [index.body];
  return bodies
    .flatMap((body) => [...body.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)/g)].map(([, path]) => path || '/'))
    .filter((path) => !/znam|kann/.test(path));
}
