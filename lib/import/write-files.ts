import { createHash } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfPresent, readRecord, recordName, refuseUnsafePaths } from './import-record';
import type { PlannedFile } from './importer';

/** What is done with each file, in the order of the importer. */
export interface WritePlan {
  written: string[];
  unchanged: string[];
  /** Not written: an editor has changed them since the last import. */
  kept: string[];
  /** Written by an earlier import, and no longer in a source that was imported as a whole. */
  removed: string[];
  /** The same, but an editor has changed a file in their folder: they stay. */
  orphaned: string[];
}

/**
 * Plans which files to write; those an editor has changed since the last import are not.
 *
 * @param source all paths of a source that is imported as a whole: other files of earlier imports are removed
 */
export async function planFiles(
  folder: string,
  files: readonly PlannedFile[],
  source?: ReadonlySet<string>,
): Promise<WritePlan> {
  const record = await readRecord(folder);
  refuseUnsafePaths(folder, [...record.keys(), ...files.map(({ path }) => path)]);
  const gone = source ? await planRemoval(folder, source, record) : { removed: [], orphaned: [] };
  const plan: WritePlan = { written: [], unchanged: [], kept: [], ...gone };
  for (const { path, text, merged } of files) {
    const current = await readIfPresent(join(folder, path));
    if (current === text) plan.unchanged.push(path);
    else if (current === undefined || merged || toHash(current) === record.get(path)) plan.written.push(path);
    else plan.kept.push(path);
  }
  return plan;
}

/** The files of a profile belong together: where one was changed, its whole folder stays. */
async function planRemoval(
  folder: string,
  source: ReadonlySet<string>,
  record: ReadonlyMap<string, string>,
): Promise<Pick<WritePlan, 'removed' | 'orphaned'>> {
  const changed = new Set<string>();
  const present: string[] = [];
  for (const [path, hash] of record) {
    if (source.has(path)) continue;
    const current = await readIfPresent(join(folder, path));
    if (current === undefined) continue;
    present.push(path);
    if (toHash(current) !== hash) changed.add(dirname(path));
  }
  const stays = (path: string) => changed.has(dirname(path));
  return { removed: present.filter((path) => !stays(path)), orphaned: present.filter(stays) };
}

/** Carries out a plan; where one file cannot be written, none is. */
export async function writeFiles(folder: string, files: readonly PlannedFile[], plan: WritePlan): Promise<void> {
  if (!files.length) return;
  const record = await readRecord(folder);
  for (const path of plan.removed) record.delete(path);
  const kept = new Set(plan.kept);
  for (const { path, text } of files) if (!kept.has(path)) record.set(path, toHash(text));
  const sorted = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  const recordFile = { path: recordName, text: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n` };
  const fresh = new Set(plan.written);
  const changed = files.filter(({ path }) => fresh.has(path));
  if ((await readIfPresent(join(folder, recordName))) !== recordFile.text) changed.push(recordFile);
  await replaceAll(folder, changed);
  for (const path of plan.removed) await removeFile(folder, path);
}

/** Writes all texts beside their files first, then renames; a failure restores everything. */
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

/** The next import removes the rest where this is interrupted. */
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

/** Removes empty folders, from the innermost up to `end`, which stays. */
async function removeEmpty(folder: string, end: string): Promise<void> {
  for (let inner = folder; inner !== end && inner !== dirname(inner); inner = dirname(inner)) {
    await rmdir(inner).catch(() => {});
  }
}

/** The hash of a text in the record. */
export function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
