import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second in `/proc` (USER_HZ) on every Linux that Node supports. */
const ticksPerSecond = 100;

/** The least CPU time in seconds that `/proc` can tell from none. */
export const leastCpuSeconds = 1 / ticksPerSecond;

/** CPU time in seconds of a process and its descendants, from `/proc/<pid>/stat`. */
export function readCpuSeconds(pid: number): number {
  return listTree(pid).reduce((total, { ticks }) => total + ticks, 0) / ticksPerSecond;
}

/** Memory in megabytes of the largest of these processes, from `/proc/<pid>/status`. */
export function readMegabytes(pid: number): number {
  const sizes = listTree(pid).map(({ id }) => {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(read(id, 'status') ?? '') ?? [];
    return Number(kilobytes ?? 0) / 1024;
  });
  return Math.max(...sizes);
}

interface Entry {
  id: number;
  parent: number;
  ticks: number;
}

function listTree(pid: number): Entry[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readEntry(Number(name)) ?? []) : []));
  const list = (parent: number): Entry[] =>
    all.filter((entry) => entry.parent === parent).flatMap((entry) => [entry, ...list(entry.id)]);
  return [...all.filter(({ id }) => id === pid), ...list(pid)];
}

function readEntry(id: number): Entry | undefined {
  const stat = read(id, 'stat');
  if (stat === undefined) return undefined;
  // The program name is in parentheses and may itself contain blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // User and system time, its own and that of ended children.
  const ticks = [11, 12, 13, 14].reduce((total, field) => total + Number(fields[field]), 0);
  return { id, parent: Number(fields[1]), ticks };
}

function read(id: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
