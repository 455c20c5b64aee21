import { setImmediate } from 'node:timers/promises';
import { type Parsed, toFileProblem } from '#lib/problem/problem';
import { checkFolders, type LoadedContent, type Memory } from './check';
import type { ContentFolder } from './folder';
import type { OnProgress } from './profiles';
import { type ContentFiles, listContentFolders, openFolder, toFolder, toRawFolder } from './read';
import { formatSnapshot, parseSnapshotRecord, restoreMemory } from './snapshot';

export type { Content, LoadedContent } from './check';
export type { Replaced } from './duplicates';
export type { TextPage } from './pages';
export { type ContentFiles, listContentFolders, readContentFiles, readContentFolders } from './read';

/** Checks all files of content folders that are in memory. */
export function parseContent(content: ContentFiles | readonly ContentFiles[]): Parsed<LoadedContent> {
  return checkAtOnce(('files' in content ? [content] : content).map(toFolder));
}

/** Checks the files in a snapshot; one that yields no content of its version is damaged. */
export function parseSnapshot(bytes: Uint8Array): Parsed<LoadedContent> {
  const snapshot = parseSnapshotRecord(bytes);
  const content = snapshot && checkAtOnce(snapshot.folders.map(toRawFolder));
  if (content?.ok && content.value.version === snapshot?.version) return content;
  const hint = 'remove it: a new one is written when the content is in order';
  return { ok: false, problems: [toFileProblem('snapshot', 'the stored content is damaged', hint)] };
}

function checkAtOnce(folders: readonly ContentFolder[]): Parsed<LoadedContent> {
  const work = checkFolders(folders, {});
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Loads content folders, at the start and whenever a file is saved. */
export interface ContentLoader {
  /** The folders it reads. */
  folders: readonly string[];
  /** Reads and checks what changed since the last load; returns the whole content, or all its problems. */
  load: () => Promise<Parsed<LoadedContent>>;
  /**
   * The last content that had no problem, with what is known of its files: for `parseSnapshot`, and for the loader of a
   * later process. Undefined where there was none yet.
   */
  snapshot: () => Buffer | undefined;
}

/** Options of a loader. */
export interface LoaderOptions {
  onProgress?: OnProgress;
  /** Identifies the code: results of other code are not reused. */
  code?: string;
  /** Of an earlier loader: files unchanged since then are neither read nor checked again. */
  snapshot?: Uint8Array | undefined;
}

/** Creates a loader of content folders. It works in slices, so that requests are served meanwhile; loads are queued. */
export function createContentLoader(
  folders: readonly string[] = listContentFolders(),
  { onProgress, code = '', snapshot }: LoaderOptions = {},
): ContentLoader {
  const opened = folders.map((folder) => openFolder(folder));
  const contents = opened.map(({ content }) => content);
  const memory: Memory = snapshot ? restoreMemory(snapshot, code, contents) : {};
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
    snapshot: () => memory.good && formatSnapshot(memory.good, code),
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
