import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { type Parsed, toFileProblem } from '#lib/problem/problem';
import { checkFolders, type LoadedContent, type Memory } from './check';
import type { ContentFolder } from './folder';
import type { OnProgress } from './profiles';
import { type ContentFiles, listContentFolders, openFolder, toFolder, toRawFolder } from './read';

export type { Content, LoadedContent } from './check';
export type { Replaced } from './duplicates';
export type { TextPage } from './pages';
export { type ContentFiles, listContentFolders, readContentFiles, readContentFolders } from './read';

/** Checks all files of content folders that are in memory. */
export function parseContent(content: ContentFiles | readonly ContentFiles[]): Parsed<LoadedContent> {
  return checkAtOnce(('files' in content ? [content] : content).map(toFolder));
}

const snapshotSchema = z.strictObject({
  version: z.string(),
  folders: z.array(
    z.strictObject({ label: z.string(), files: z.array(z.tuple([z.string(), z.instanceof(Uint8Array)])) }),
  ),
});

/** Checks the files in a snapshot of a loader; what gives no content of the same version is damaged. */
export function parseSnapshot(bytes: Uint8Array): Parsed<LoadedContent> {
  const hint = 'remove it: a new one is written when the content is in order';
  const damaged = { ok: false as const, problems: [toFileProblem('snapshot', 'the stored content is damaged', hint)] };
  try {
    const snapshot = snapshotSchema.safeParse(deserialize(bytes));
    if (!snapshot.success) return damaged;
    const content = checkAtOnce(snapshot.data.folders.map(toRawFolder));
    return content.ok && content.value.version === snapshot.data.version ? content : damaged;
  } catch {
    return damaged;
  }
}

function checkAtOnce(folders: readonly ContentFolder[]): Parsed<LoadedContent> {
  const work = checkFolders(folders, {});
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Loads content folders, once and whenever a file was saved. */
export interface ContentLoader {
  /** The folders it reads. */
  folders: readonly string[];
  /** Reads and checks what has changed since the last time: gives the whole content, or all problems in it. */
  load: () => Promise<Parsed<LoadedContent>>;
  /** The files of the last content that had no problem, for `parseSnapshot`; undefined where there was none yet. */
  snapshot: () => Buffer | undefined;
}

/** Creates a loader of content folders. Others get their turn while it works; calls run one after the other. */
export function createContentLoader(
  folders: readonly string[] = listContentFolders(),
  onProgress?: OnProgress,
): ContentLoader {
  const opened = folders.map((folder) => openFolder(folder));
  const contents = opened.map(({ content }) => content);
  const memory: Memory = {};
  function* loadFolders() {
    for (const { refresh } of opened) yield* refresh();
    return yield* checkFolders(contents, memory, onProgress);
  }
  let latest: Promise<unknown> = Promise.resolve();
  return {
    folders,
    load() {
      const next = latest.then(() => runInSlices(loadFolders()));
      latest = next.catch(() => {});
      return next;
    },
    snapshot() {
      const { good } = memory;
      return good && serialize({ version: good.content.version, folders: good.folders });
    },
  };
}

/** In milliseconds. */
const slice = 20;

async function runInSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  let end = performance.now() + slice;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + slice;
  }
}
