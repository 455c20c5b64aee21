import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSearchIndex, type SearchDocument } from '#lib/search/search';
import { type Row, toQuantile } from '../report';
import type { Query } from './query';

/** Hits a results page requests, to count facets over them. */
const limit = 200;

export interface CostLimits {
  /** 95th percentile of CPU time per query, in ms. */
  p95: number;
  /** Seconds to build, and megabytes of the index without the documents. */
  build?: number;
  memory?: number;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Measures an index over documents: building, memory, queries. */
export async function measureCost(
  documents: readonly SearchDocument[],
  queries: readonly Query[],
  limits: CostLimits,
): Promise<Row[]> {
  const name = `${documents.length} occupations`;
  const before = await measureMemory();
  const start = process.cpuUsage();
  const blocked = watchBlocking();
  const index = await buildSearchIndex(documents);
  const built = process.cpuUsage(start);
  const seconds = (built.user + built.system) / 1_000_000;
  const longest = blocked();
  const memory = (await measureMemory()) - before;
  const clock: number[] = [];
  const processor: number[] = [];
  for (const { text, locale } of queries) {
    const [asked, used] = [performance.now(), process.cpuUsage()];
    index.search(text, { locale, limit });
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1_000);
    clock.push(performance.now() - asked);
  }
  const row = (what: string, value: number, unit: string, atMost?: number): Row => ({
    what: `${name}: ${what}`,
    value,
    unit,
    ...(atMost === undefined ? {} : { atMost }),
  });
  return [
    row('CPU of a query, p50', toQuantile(processor, 0.5), 'ms'),
    // Limit the CPU time: other load on the machine is not the fault of the search.
    row('CPU of a query, p95', toQuantile(processor, 0.95), 'ms', limits.p95),
    row('CPU of a query, most', toQuantile(processor, 1), 'ms'),
    row('by the clock, p95', toQuantile(clock, 0.95), 'ms'),
    row('CPU of building', seconds, 's', limits.build),
    row('longest the server waits meanwhile', longest, 'ms'),
    row('memory of the index', memory, 'MB', limits.memory),
  ];
}

async function measureMemory(): Promise<number> {
  // Leftovers of earlier work, such as streams, are freed only after some turns of the event loop.
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

/** Returns a function that reports the longest block of the event loop. */
function watchBlocking(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last);
  };
}
