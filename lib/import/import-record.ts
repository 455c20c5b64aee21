import { lstatSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from './import-error';

/** The file with the hashes of what the last import wrote; content readers skip names that start with a dot. */
export const recordName = '.imported.json';

const safePath = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;
const hash = /^[0-9a-f]{64}$/;
const quiet = { throwIfNoEntry: false } as const;

/** What the last import wrote: hashes by path. */
export async function readRecord(folder: string): Promise<Map<string, string>> {
  const file = join(folder, recordName);
  const text = await readIfPresent(file);
  const fail = (message: string) =>
    new ImportError(file, message, 'it records what imports wrote: restore it, or import into a new folder');
  const value = text === undefined ? {} : parse(text);
  if (value === undefined) throw fail('not valid JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fail('not an object of hashes by path');
  const record = new Map<string, string>();
  for (const [path, entry] of Object.entries(value)) {
    // Recorded files may be removed: no path may lead out of the folder.
    if (!safePath.test(path)) throw fail(`${JSON.stringify(path)} is not a path in this folder`);
    if (typeof entry !== 'string' || !hash.test(entry)) throw fail(`${JSON.stringify(path)} has no hash`);
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

/** Refuses a folder that is a file, paths that lead out of it, and paths blocked by a link or something of another kind. */
export function refuseUnsafePaths(folder: string, paths: Iterable<string>): void {
  const root = statSync(folder, quiet) ?? lstatSync(folder, quiet);
  if (root?.isDirectory() === false) {
    throw new ImportError(folder, 'not a folder', 'name a folder with --out; a new one is created');
  }
  const seen = new Set<string>();
  for (const path of [recordName, ...paths]) {
    if (path !== recordName && !safePath.test(path)) {
      throw new ImportError(
        join(folder, path),
        'unsafe file name',
        'an importer may use letters, digits, ".", "_" and "-"',
      );
    }
    const parts = path.split('/');
    for (const depth of parts.keys()) {
      const inner = parts.slice(0, depth + 1).join('/');
      if (seen.has(inner)) continue;
      seen.add(inner);
      const found = lstatSync(join(folder, inner), quiet);
      if (found?.isSymbolicLink()) {
        throw new ImportError(join(folder, inner), 'this is a link', 'an import follows no links: remove it');
      }
      if (!found) break;
      const last = depth === parts.length - 1;
      if (last ? !found.isFile() : !found.isDirectory()) {
        const wanted = last ? 'file' : 'folder';
        throw new ImportError(join(folder, inner), `not a ${wanted}`, `the import writes a ${wanted} of this name`);
      }
    }
  }
}

/** The text of a file; undefined where there is none. */
export async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
