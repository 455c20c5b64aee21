import { readdirSync, readFileSync } from 'node:fs';

/** `/proc` counts in these on every Linux that Node runs on (USER_HZ). */
const ticksPerSecond = 100;

/** The CPU time in seconds that a process and all that it has started have used, by `/proc/<pid>/stat`. */
export function readCpuSeconds(pid: number): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readStat(name) ?? []) : []));
  const sum = (parent: number): number =>
    all.filter((entry) => entry.parent === parent).reduce((total, { id, ticks }) => total + ticks + sum(id), 0);
  return ((all.find(({ id }) => id === pid)?.ticks ?? 0) + sum(pid)) / ticksPerSecond;
}

function readStat(id: string): { id: number; parent: number; ticks: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program is in brackets and may hold anything, blanks and brackets too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Own time in the program and in the kernel, and that of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((total, field) => total + Number(fields[field]), 0);
    return { id: Number(id), parent: Number(fields[1]), ticks };
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
