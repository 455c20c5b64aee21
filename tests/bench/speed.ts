import { readCpuSeconds } from './cpu';
import type { Load, LoadResult } from './load';
import { type RunningServer, runToEnd } from './processes';
import { toMedian } from './report';

/** A server to compare, and how much it is asked for in each run. */
export interface Candidate {
  name: string;
  server: RunningServer;
  requests: number;
}

/** Medians over all runs. */
export interface Speed {
  cpuMicroseconds: number;
  p50Ms: number;
  p99Ms: number;
  /** Bytes of an answer with its headers. */
  bytes: number;
}

const connections = 32;

/** Puts the same load on all candidates in turn, several times, so that whatever else the machine does hits all. */
export async function compareSpeeds(candidates: readonly Candidate[], paths: readonly string[], runs: number) {
  const all = new Map(candidates.map(({ name }) => [name, [] as Speed[]]));
  for (const candidate of candidates) await measure(candidate, paths);
  for (let run = 0; run < runs; run++) {
    for (const candidate of candidates) all.get(candidate.name)?.push(await measure(candidate, paths));
  }
  const toMedians = (speeds: readonly Speed[]): Speed => ({
    cpuMicroseconds: toMedian(speeds.map((speed) => speed.cpuMicroseconds)),
    p50Ms: toMedian(speeds.map((speed) => speed.p50Ms)),
    p99Ms: toMedian(speeds.map((speed) => speed.p99Ms)),
    bytes: toMedian(speeds.map((speed) => speed.bytes)),
  });
  return {
    medians: new Map([...all].map(([name, speeds]) => [name, toMedians(speeds)])),
    runs: Object.fromEntries(all),
    /** The median over the runs of how one candidate compares with another in the same run. */
    toRatio: (name: string, other: string, pick: (speed: Speed) => number): number => {
      const others = all.get(other) ?? [];
      return toMedian((all.get(name) ?? []).map((speed, run) => pick(speed) / pick(others[run] ?? speed)));
    },
  };
}

async function measure({ name, server, requests }: Candidate, paths: readonly string[]): Promise<Speed> {
  const load: Load = { port: server.port, paths, connections, requests, within: 60 };
  const before = readCpuSeconds(server.pid);
  const output = await runToEnd(process.execPath, [
    '--import',
    'tsx',
    'tests/bench/load-process.ts',
    JSON.stringify(load),
  ]);
  const seconds = readCpuSeconds(server.pid) - before;
  const result: LoadResult = JSON.parse(output);
  const good = result.statuses[200] ?? 0;
  if (good !== requests) throw new Error(`${name}: ${good} of ${requests} answered well: ${JSON.stringify(result)}`);
  const { p50Ms, p99Ms, bytes } = result;
  return { cpuMicroseconds: (seconds * 1_000_000) / requests, p50Ms, p99Ms, bytes: bytes / requests };
}
