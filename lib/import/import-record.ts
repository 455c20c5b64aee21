import { lstatSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportStop } from './import-stop';

/** Where the hashes of the files stand as the last import wrote them; content readers skip names with a dot. */
export const recordName = '.imported.json';

const safePath = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;
const hash = /^[0-9a-f]{64}$/;
const quiet = { throwIfNoEntry: false } as const;

/** What the last import wrote: hashes by path. A record that could lead out of the folder stops the import. */
export async function readRecord(folder: string): Promise<Map<string, string>> {
  const place = join(folder, recordName);
  const text = await readIfThere(place);
  const stop = (message: string) =>
    new ImportStop(place, message, 'this file remembers what imports wrote: restore it, or import into a new folder');
  const value = text === undefined ? {} : parse(text);
  if (value === undefined) throw stop('not valid JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw stop('not a list of files and hashes');
  const record = new Map<string, string>();
  for (const [path, entry] of Object.entries(value)) {
    if (!safePath.test(path)) throw stop(`${JSON.stringify(path)} is no file of this folder`);
    if (typeof entry !== 'string' || !hash.test(entry)) throw stop(`no hash beside ${JSON.stringify(path)}`);
    record.set(path, entry);
  }
  return record;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Stops where the folder is a file, or where something on the way to one of the files is a link or no folder. */
export function refuseOddPlaces(folder: string, paths: Iterable<string>): void {
  const whole = statSync(folder, quiet) ?? lstatSync(folder, quiet);
  if (whole?.isDirectory() === false) {
    throw new ImportStop(folder, 'this is no folder', 'name a folder with --out; it is made where there is none');
  }
  const seen = new Set<string>();
  for (const path of [recordName, ...paths]) {
    const parts = path.split('/');
    for (const depth of parts.keys()) {
      const inner = parts.slice(0, depth + 1).join('/');
      if (seen.has(inner)) continue;
      seen.add(inner);
      const found = lstatSync(join(folder, inner), quiet);
      if (found?.isSymbolicLink()) {
        throw new ImportStop(join(folder, inner), 'this is a link', 'an import touches no links: remove it');
      }
      if (!found) break;
      const last = depth === parts.length - 1;
      if (last ? !found.isFile() : !found.isDirectory()) {
        const wanted = last ? 'file' : 'folder';
        throw new ImportStop(join(folder, inner), `this is no ${wanted}`, `a ${wanted} of this name is to be written`);
      }
    }
  }
}

/** The text of a file; undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
