import { setImmediate } from 'node:timers/promises';
import type { Parsed } from '#lib/problem/problem';
import { checkFolders, type LoadedContent, type Memory } from './check';
import type { OnProgress } from './profiles';
import { type ContentFiles, listContentFolders, openFolder, toFolder } from './read';

export type { Content, LoadedContent } from './check';
export type { Replaced } from './duplicates';
export type { TextPage } from './pages';
export { type ContentFiles, listContentFolders, readContentFiles, readContentFolders } from './read';

/** Checks all files of content folders that are in memory. */
export function parseContent(content: ContentFiles | readonly ContentFiles[]): Parsed<LoadedContent> {
  const folders = ('files' in content ? [content] : content).map(toFolder);
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
