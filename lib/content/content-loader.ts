import { createHash } from 'node:crypto';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import { type Content, parseContent } from './content';
import type { OnProgress } from './profiles';
import { listContentFolders, readContentFolders } from './read';

export interface LoadedContent extends Content {
  version: string;
  warnings: readonly ContentProblem[];
}

export interface ContentLoader {
  folders: readonly string[];
  load(): Promise<Parsed<LoadedContent>>;
}

export function createContentLoader(folders = listContentFolders(), onProgress?: OnProgress): ContentLoader {
  let last: LoadedContent | undefined;
  return {
    folders,
    load: async () => {
      const read = await readContentFolders(folders);
      const hash = createHash('sha256');
      for (const { files } of read) for (const [name, text] of files) hash.update(name).update(text);
      const version = hash.digest('base64url').slice(0, 16);
      if (last?.version === version) return { ok: true, value: last };
      const parsed = parseContent(read, onProgress);
      if (!parsed.ok) return parsed;
      last = { ...parsed.value, version };
      return { ok: true, value: last };
    },
  };
}
