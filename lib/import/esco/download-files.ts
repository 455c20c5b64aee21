import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Finds a file of ESCO by the start of its name; returns the plain name of a missing one, to be reported. */
export async function findFile(folder: string, start: string): Promise<string> {
  const pattern = new RegExp(`^${start}(_[a-z]{2})?\\.csv(\\.gz)?$`);
  return join(folder, (await listFiles(folder)).find((name) => pattern.test(name)) ?? `${start}.csv`);
}

/** Lists the names in a folder; none where it is missing. */
export async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
