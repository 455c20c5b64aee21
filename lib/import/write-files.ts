import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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

/** Where the hashes of the files stand as the last import wrote them; content readers skip names with a dot. */
export const recordName = '.imported.json';

/**
 * Parts the files that may be written from those that an editor has changed since the last import.
 *
 * @param whole the files are all that the source has: what earlier imports wrote beside them is removed
 */
export async function planFiles(folder: string, files: readonly PlannedFile[], whole = false): Promise<Written> {
  const record = await readRecord(folder);
  const gone = whole ? await planRemoval(folder, files, record) : { removed: [], orphaned: [] };
  const plan: Written = { written: [], unchanged: [], kept: [], ...gone };
  for (const { path, text, merged } of files) {
    const current = await readIfThere(join(folder, path));
    if (current === text) plan.unchanged.push(path);
    else if (current === undefined || merged || toHash(current) === record[path]) plan.written.push(path);
    else plan.kept.push(path);
  }
  return plan;
}

/** A profile is its files together: where one was changed, all of its folder stay. */
async function planRemoval(
  folder: string,
  files: readonly PlannedFile[],
  record: Readonly<Record<string, string>>,
): Promise<Pick<Written, 'removed' | 'orphaned'>> {
  const planned = new Set(files.map(({ path }) => path));
  const left = Object.keys(record).filter((path) => !planned.has(path));
  const changed = new Set<string>();
  const there: string[] = [];
  for (const path of left) {
    const current = await readIfThere(join(folder, path));
    if (current === undefined) continue;
    there.push(path);
    if (toHash(current) !== record[path]) changed.add(dirname(path));
  }
  const stays = (path: string) => changed.has(dirname(path));
  return { removed: there.filter((path) => !stays(path)), orphaned: there.filter(stays) };
}

/**
 * Writes the files of an import into a folder: all of them or, where one cannot be written, none.
 *
 * @param whole as for `planFiles`
 */
export async function writeFiles(folder: string, files: readonly PlannedFile[], whole = false): Promise<Written> {
  if (!files.length) return planFiles(folder, files);
  const plan = await planFiles(folder, files, whole);
  const record = await readRecord(folder);
  for (const path of plan.removed) delete record[path];
  const kept = new Set(plan.kept);
  for (const { path, text } of files) if (!kept.has(path)) record[path] = toHash(text);
  const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const recordFile = { path: recordName, text: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n` };
  const changed = files.filter(({ path }) => plan.written.includes(path));
  if ((await readIfThere(join(folder, recordName))) !== recordFile.text) changed.push(recordFile);
  await replaceAll(folder, changed);
  for (const path of plan.removed) await removeFile(folder, path);
  return plan;
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

async function readRecord(folder: string): Promise<Record<string, string>> {
  const text = await readIfThere(join(folder, recordName));
  return text === undefined ? {} : JSON.parse(text);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
