import { cpus } from 'node:os';
import { ensureBuilt } from '../../lib/publish/built';
import { findFreePort } from '../../lib/publish/listen';
import { allPages, profilePath } from '../e2e/site';
import { findNginx, startNginx } from './nginx';
import type { RunningServer } from './processes';
import { measurePublishing } from './publishing';
import { formatRows, formatTable, isWithin, type Row, writeReport } from './report';
import { measureScale } from './scale';
import { measureSearch } from './search';
import { findPublished, listPublishedPages, startNext, startSite } from './site';
import { type Candidate, compareSpeeds, type Speed } from './speed';
import { measureVisit } from './visit';

const runs = 5;
/** A page of `next start` takes milliseconds; of the others, ten thousands are needed to see anything at all. */
const requests = { fast: 20_000, slow: 400 };
const mostPages = 6_000;
const kilobyte = 1_024;

const started: RunningServer[] = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

if (process.argv[2] === 'search') process.exit((await measureSearch()) ? 0 : 1);
if (process.argv[2] === 'scale') {
  const rows = await measureScale();
  await writeReport('test-results/bench-scale.json', rows);
  console.log(
    `\n${formatRows(rows)}\n\nAlso in test-results/bench-scale.json. The next start builds the usual site anew.`,
  );
  process.exit(rows.every(isWithin) ? 0 : 1);
}

if (!(await ensureBuilt()).ok) process.exit(1);
const published = await findPublished();
const pages = (await listPublishedPages(published)).slice(0, mostPages);
try {
  const rows = [...(await measureVisits()), ...(await measureSpeeds())];
  const machine = { node: process.version, cpu: cpus()[0]?.model, cpus: cpus().length, pages: pages.length };
  await writeReport('test-results/bench.json', { machine, rows: rows.map((row) => ({ ...row, ok: isWithin(row) })) });
  console.log(`\n${formatRows(rows)}\n\nAlso in test-results/bench.json`);
  const missed = rows.filter((row) => !isWithin(row));
  if (missed.length > 0) console.log(`${missed.length} beyond the limit`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await Promise.all(started.map((server) => server.stop()));
}

async function measureVisits(): Promise<Row[]> {
  const profiles = [profilePath('sl'), profilePath('de')];
  const rows: Row[] = [];
  let framework = 0;
  for (const path of allPages) {
    const { bytes, requests, frameworkBytes, foreign } = await measureVisit(published, path);
    const isProfile = profiles.includes(path);
    rows.push({ what: `first visit of ${path}`, value: bytes / kilobyte, unit: 'KB', atMost: isProfile ? 35 : 25 });
    if (isProfile) rows.push({ what: '  requests', value: requests, unit: '', atMost: 5 });
    if (foreign.length > 0) rows.push({ what: `  ${foreign.join(' ')}`, value: foreign.length, unit: '', atMost: 0 });
    framework = Math.max(framework, frameworkBytes);
  }
  rows.push({ what: 'framework JavaScript on any page', value: framework, unit: 'B', atMost: 0 });
  rows.push({ what: 'CPU added by publishing a page', value: await measurePublishing(), unit: 'ms', atMost: 5 });
  return rows;
}

async function measureSpeeds(): Promise<Row[]> {
  const start = async (name: string, requests: number, server: Promise<RunningServer>): Promise<Candidate> => {
    const running = await server;
    started.push(running);
    return { name, requests, server: running };
  };
  const site = await start('site', requests.fast, startSite());
  const candidates = [site, await start('next', requests.slow, startNext())];
  const nginx = findNginx();
  if (nginx.ok) {
    const options = { published, port: await findFreePort(), replicas: [site.server.port, site.server.port] } as const;
    candidates.push(await start('nginx', requests.fast, startNginx(nginx.program, options)));
  } else {
    console.log(`${nginx.message}: no comparison with it`);
  }
  console.log(
    `${runs} runs over ${pages.length} pages, 32 connections: ${candidates.map(({ name }) => name).join(', ')}`,
  );
  const { medians, toRatio } = await compareSpeeds(candidates, pages, runs);
  console.log(
    `\n${formatTable([['', 'CPU µs/request', 'p50 ms', 'p99 ms', 'B/answer'], ...[...medians].map(toCells)])}`,
  );
  const cpu = (speed: Speed) => speed.cpuMicroseconds;
  const against = { cpu: toRatio('site', 'nginx', cpu), p99: toRatio('site', 'nginx', (speed) => speed.p99Ms) };
  return [
    ...[...medians].map(([name, { cpuMicroseconds: value }]) => ({
      what: `CPU a request, ${name}`,
      value,
      unit: 'µs',
    })),
    ...[...medians].map(([name, { p99Ms: value }]) => ({ what: `p99 at 32 connections, ${name}`, value, unit: 'ms' })),
    ...(nginx.ok
      ? [
          { what: 'CPU a request, site : nginx', value: against.cpu, unit: 'x', atMost: 3 },
          { what: 'p99 at 32 connections, site : nginx', value: against.p99, unit: 'x', atMost: 5 },
        ]
      : []),
    { what: 'CPU a request, next : site', value: toRatio('next', 'site', cpu), unit: 'x', atLeast: 50 },
  ];
}

function toCells([name, { cpuMicroseconds, p50Ms, p99Ms, bytes }]: [string, Speed]): string[] {
  return [name, cpuMicroseconds.toFixed(1), p50Ms.toFixed(2), p99Ms.toFixed(2), bytes.toFixed(0)];
}
