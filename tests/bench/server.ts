import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '#lib/server/listen';
import { allPages, profilePath } from '../e2e/setup/sample-pages';
import { findNginx, startNginx } from './nginx';
import type { RunningServer } from './processes';
import { measurePublishing } from './publishing';
import { formatTable, type Row } from './report';
import { type Candidate, compareSpeeds, type Speed } from './speed';
import { exportSite, listExported, startFiles, startNext, startSite } from './start-programs';
import { measureVisit } from './visit';

/** Next needs milliseconds for a page; the others need tens of thousands of requests to show a difference. */
const usual = { runs: 5, fast: 20_000, slow: 400, pages: 200 };
const few = { runs: 1, fast: 400, slow: 10, pages: 5 };
const kilobyte = 1_024;

/** Measures first visits, and the server against nginx, Next alone and packages that serve files. */
export async function measureServer(once: boolean): Promise<Row[]> {
  const effort = once ? few : usual;
  const started: RunningServer[] = [];
  const start = async (server: Promise<RunningServer>) => {
    started.push(await server);
    return server;
  };
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    console.log('Exporting the site …');
    const files = join(folder, 'site');
    await exportSite(files, once);
    const paths = await listExported(files);
    const site = await start(startSite());
    await site.waitFor(/rendered ahead/);
    const rows = await measureVisits(site.port, once ? paths.slice(0, 5) : allPages);
    const next = await start(startNext());
    rows.push(await measurePublished(next.port, paths.slice(0, effort.pages), effort.runs));

    const unknown = paths.map((path, at) => `${path}/ni-${at}`);
    const candidates: Candidate[] = [
      { name: 'site', server: site, requests: effort.fast, paths },
      { name: 'site, unknown addresses', server: site, requests: effort.fast, paths: unknown, status: 404 },
      { name: 'next', server: next, requests: effort.slow, paths },
    ];
    for (const name of ['sirv', 'send']) {
      candidates.push({ name, server: await start(startFiles(name, files)), requests: effort.fast, paths });
    }
    const nginx = findNginx();
    if (nginx.ok) {
      const options = { published: files, port: await findFreePort(), replicas: [site.port, site.port] } as const;
      const server = await start(startNginx(nginx.program, options));
      candidates.push({ name: 'nginx', server, requests: effort.fast, paths });
    } else {
      console.log(`${nginx.message}: no comparison with it`);
    }
    return [...rows, ...(await measureSpeeds(candidates, effort.runs))];
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureVisits(port: number, paths: readonly string[]): Promise<Row[]> {
  const profiles = [profilePath('sl'), profilePath('de')];
  const rows: Row[] = [];
  let framework = 0;
  for (const path of paths) {
    const { bytes, requests, frameworkBytes, foreign } = await measureVisit(port, path);
    const isProfile = profiles.includes(path);
    rows.push({ what: `first visit of ${path}`, value: bytes / kilobyte, unit: 'KB', atMost: isProfile ? 35 : 25 });
    if (isProfile) rows.push({ what: '  requests', value: requests, unit: '', atMost: 5 });
    if (foreign.length > 0) rows.push({ what: `  ${foreign.join(' ')}`, value: foreign.length, unit: '', atMost: 0 });
    framework = Math.max(framework, frameworkBytes);
  }
  return [...rows, { what: 'framework JavaScript on any page', value: framework, unit: 'B', atMost: 0 }];
}

/** Pages as Next renders them. */
async function measurePublished(port: number, paths: readonly string[], rounds: number): Promise<Row> {
  const pages: string[] = [];
  for (const path of paths) pages.push(await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
  const value = await measurePublishing(pages, rounds);
  return { what: 'CPU added by publishing a page', value, unit: 'ms', atMost: 5 };
}

async function measureSpeeds(candidates: readonly Candidate[], runs: number): Promise<Row[]> {
  const names = candidates.map(({ name }) => name);
  console.log(`${runs} runs, 32 connections, ${cpus().length} processors (${cpus()[0]?.model}): ${names.join(', ')}`);
  const { medians, toRatio } = await compareSpeeds(candidates, runs);
  const head = ['', 'CPU µs/request', 'p50 ms', 'p99 ms', 'B/answer'];
  console.log(`\n${formatTable([head, ...[...medians].map(toCells)])}`);
  const cpu = (speed: Speed) => speed.cpuMicroseconds;
  const compare = (name: string, other: string, limit: Pick<Row, 'atMost' | 'atLeast'>): Row[] => {
    if (!names.includes(name) || !names.includes(other)) return [];
    return [{ what: `CPU a request, ${name} : ${other}`, value: toRatio(name, other, cpu), unit: 'x', ...limit }];
  };
  const tail = toRatio('site', 'nginx', (speed) => speed.p99Ms);
  return [
    ...[...medians].flatMap(([name, { cpuMicroseconds, p99Ms }]) => [
      { what: `CPU a request, ${name}`, value: cpuMicroseconds, unit: 'µs' },
      { what: `p99 at 32 connections, ${name}`, value: p99Ms, unit: 'ms' },
    ]),
    ...compare('site', 'nginx', { atMost: 3 }),
    ...(names.includes('nginx')
      ? [{ what: 'p99 at 32 connections, site : nginx', value: tail, unit: 'x', atMost: 5 }]
      : []),
    ...compare('next', 'site', { atLeast: 50 }),
    ...['sirv', 'send'].flatMap((name) => [...compare(name, 'site', {}), ...compare(name, 'nginx', {})]),
    ...compare('site, unknown addresses', 'site', { atMost: 2 }),
  ];
}

function toCells([name, { cpuMicroseconds, p50Ms, p99Ms, bytes }]: [string, Speed]): string[] {
  return [name, cpuMicroseconds.toFixed(1), p50Ms.toFixed(2), p99Ms.toFixed(2), bytes.toFixed(0)];
}
