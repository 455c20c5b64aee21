import { createHash } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, readRecord, recordName, refuseOddPlaces } from './import-record';

/** A file an importer wants to write. */
export interface PlannedFile {
  /** From the folder on, with `/`: `profiles/x/sl.md`. */
  path: string;
  text: string;
  /** The text was made from the file as it is, so that nothing an editor wrote there is lost. */
  merged?: boolean;
}

/** What became of the files, each in the order of the plan. */
export interface Written {
  written: string[];
  unchanged: string[];
  /** Not written: they are not as the last import left them. */
  kept: string[];
  /** Written by an earlier import, and no longer in a source that is imported as a whole. */
  removed: string[];
  /** The same, but not removed: an editor has changed something in their folder. */
  orphaned: string[];
}

/**
 * Parts the files that may be written from those that an editor has changed since the last import.
 *
 * @param source all paths that the source still has, where it is imported as a whole: what earlier imports wrote
 *   beside them is removed
 */
export async function planFiles(
  folder: string,
  files: readonly PlannedFile[],
  source?: ReadonlySet<string>,
): Promise<Written> {
  const record = await readRecord(folder);
  refuseOddPlaces(folder, [...record.keys(), ...files.map(({ path }) => path)]);
  const gone = source ? await planRemoval(folder, source, record) : { removed: [], orphaned: [] };
  const plan: Written = { written: [], unchanged: [], kept: [], ...gone };
  for (const { path, text, merged } of files) {
    const current = await readIfThere(join(folder, path));
    if (current === text) plan.unchanged.push(path);
    else if (current === undefined || merged || toHash(current) === record.get(path)) plan.written.push(path);
    else plan.kept.push(path);
  }
  return plan;
}

/** A profile is its files together: where one was changed, all of its folder stay. */
async function planRemoval(
  folder: string,
  source: ReadonlySet<string>,
  record: ReadonlyMap<string, string>,
): Promise<Pick<Written, 'removed' | 'orphaned'>> {
  const changed = new Set<string>();
  const there: string[] = [];
  for (const [path, hash] of record) {
    if (source.has(path)) continue;
    const current = await readIfThere(join(folder, path));
    if (current === undefined) continue;
    there.push(path);
    if (toHash(current) !== hash) changed.add(dirname(path));
  }
  const stays = (path: string) => changed.has(dirname(path));
  return { removed: there.filter((path) => !stays(path)), orphaned: there.filter(stays) };
}

/** Does what was planned for a folder: all of it or, where one file cannot be written, nothing. */
export async function writeFiles(folder: string, files: readonly PlannedFile[], plan: Written): Promise<void> {
  if (!files.length) return;
  const record = await readRecord(folder);
  for (const path of plan.removed) record.delete(path);
  const kept = new Set(plan.kept);
  for (const { path, text } of files) if (!kept.has(path)) record.set(path, toHash(text));
  const sorted = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  const recordFile = { path: recordName, text: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n` };
  const fresh = new Set(plan.written);
  const changed = files.filter(({ path }) => fresh.has(path));
  if ((await readIfThere(join(folder, recordName))) !== recordFile.text) changed.push(recordFile);
  await replaceAll(folder, changed);
  for (const path of plan.removed) await removeFile(folder, path);
}

/** New texts first stand beside the files; then all are renamed, or everything is put back. */
async function replaceAll(folder: string, files: readonly PlannedFile[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const rest: string[] = [];
  const staged: { target: string; fresh: string; old: string }[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      const [fresh, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`];
      const made = await mkdir(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => removeEmpty(dirname(target), dirname(made)));
      undo.push(() => rm(fresh, { force: true }));
      await writeFile(fresh, text);
      staged.push({ target, fresh, old });
    }
    for (const { target, fresh, old } of staged) {
      if (await moveIfThere(target, old)) {
        rest.push(old);
        undo.push(() => rename(old, target));
      } else undo.push(() => rm(target, { force: true }));
      await rename(fresh, target);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const old of rest) await rm(old, { force: true });
}

/** Nothing is lost where this is cut short: the next import removes the rest. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  await removeEmpty(dirname(join(folder, path)), folder);
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Removes folders that were made in vain, from the inmost up to (not including) one that was there. */
async function removeEmpty(folder: string, end: string): Promise<void> {
  for (let inner = folder; inner !== end && inner !== dirname(inner); inner = dirname(inner)) {
    await rmdir(inner).catch(() => {});
  }
}

/** What a record has of a text. */
export function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
