import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentProblem } from '#lib/problem/problem';

/** The text files of a content folder. */
export interface ContentFiles {
  /** How problems name the folder: `content`. */
  label: string;
  /** The texts by their path from the folder, with `/`: `profiles/x/sl.md`. */
  files: ReadonlyMap<string, string>;
  problems: ContentProblem[];
}

/** Reads all `.json` and `.md` files below a folder. A file that is not UTF-8 is a problem. */
export async function readContentFiles(folder: string, label = folder): Promise<ContentFiles> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(json|md)$/.test(path)).sort();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const files = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const path of paths) {
    const name = path.split(sep).join('/');
    try {
      files.set(name, decoder.decode(await readFile(join(folder, path))));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problems.push({
        file: `${label}/${name}`,
        line: 1,
        column: 1,
        message: 'the file is not UTF-8',
        hint: 'save it again with the encoding UTF-8',
      });
    }
  }
  return { label, files, problems };
}
