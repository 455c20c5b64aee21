import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Finds a file of ESCO by the start of its name; returns the plain name of a missing one, to be reported. */
export async function findFile(folder: string, start: string): Promise<string> {
  return (await findOptionalFile([folder], start)) ?? join(folder, `${start}.csv`);
}

/** Finds a file by the start of its name in the first folder that has it; ESCO appends the language of its download. */
export async function findOptionalFile(folders: readonly string[], start: string): Promise<string | undefined> {
  const pattern = new RegExp(`^${start}(_[a-z]{2})?\\.csv(\\.gz)?$`);
  for (const folder of folders) {
    const name = (await listFiles(folder)).find((name) => pattern.test(name));
    if (name !== undefined) return join(folder, name);
  }
  return undefined;
}

/** Lists the names in a folder; none where it is missing. */
export async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
