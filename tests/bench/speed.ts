import { loader } from '../../lib/command/child.mjs';
import type { Load, LoadResult } from './load';
import { leastCpuSeconds, readCpuSeconds } from './proc';
import { type RunningServer, runToEnd } from './processes';
import { toMedian } from './report';

/** A server to compare and the requests of each run. */
export interface Candidate {
  name: string;
  server: RunningServer;
  requests: number;
  paths: readonly string[];
  /** Expected status. */
  status?: number;
}

/** Medians over all runs. */
export interface Speed {
  cpuMicroseconds: number;
  p50Ms: number;
  p99Ms: number;
  /** Bytes of a response, headers included. */
  bytes: number;
}

const connections = 32;

/** Puts the same load on all candidates in turn, several times, so that other load on the machine hits all alike. */
export async function compareSpeeds(candidates: readonly Candidate[], runs: number) {
  const all = new Map(candidates.map(({ name }) => [name, [] as Speed[]]));
  // The first round warms up the JIT; a single round is not about speed.
  for (const candidate of runs > 1 ? candidates : []) await measure(candidate);
  for (let run = 0; run < runs; run++) {
    for (const candidate of candidates) all.get(candidate.name)?.push(await measure(candidate));
  }
  const toMedians = (speeds: readonly Speed[]): Speed => ({
    cpuMicroseconds: toMedian(speeds.map((speed) => speed.cpuMicroseconds)),
    p50Ms: toMedian(speeds.map((speed) => speed.p50Ms)),
    p99Ms: toMedian(speeds.map((speed) => speed.p99Ms)),
    bytes: toMedian(speeds.map((speed) => speed.bytes)),
  });
  return {
    medians: new Map([...all].map(([name, speeds]) => [name, toMedians(speeds)])),
    /** Median ratio of one candidate to another within the same run; NaN where one is missing. */
    toRatio: (name: string, other: string, pick: (speed: Speed) => number): number => {
      const others = all.get(other) ?? [];
      return toMedian((all.get(name) ?? []).flatMap((speed, run) => pick(speed) / pick(others[run] ?? speed)));
    },
  };
}

async function measure({ name, server, requests, paths, status = 200 }: Candidate): Promise<Speed> {
  const load: Load = { port: server.port, paths, connections, requests, within: 60 };
  const before = readCpuSeconds(server.pid);
  const program = [loader, 'tests/bench/load-process.ts', JSON.stringify(load)];
  const result: LoadResult = JSON.parse(await runToEnd(process.execPath, program));
  // A few requests to nginx take less than can be measured: a ratio to nothing would be no figure.
  const seconds = Math.max(readCpuSeconds(server.pid) - before, leastCpuSeconds);
  const good = result.statuses[status] ?? 0;
  if (good !== requests) throw new Error(`${name}: ${good} of ${requests} answered well: ${JSON.stringify(result)}`);
  const { p50Ms, p99Ms, bytes } = result;
  return { cpuMicroseconds: (seconds * 1_000_000) / requests, p50Ms, p99Ms, bytes: bytes / requests };
}
