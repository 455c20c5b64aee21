import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, join, relative, resolve, sep } from 'node:path';
import type { ContentProblem } from '#lib/problem/problem';

/** The text files of a content folder. */
export interface ContentFiles {
  /** How problems name the folder: `content`. */
  label: string;
  /** The texts by their path from the folder, with `/`: `profiles/x/sl.md`. */
  files: ReadonlyMap<string, string>;
  problems: ContentProblem[];
}

/** How many files are open at once. */
const batch = 64;

/** The folders in `CONTENT_DIR`, between commas or the path delimiter of the system; the first one comes first in doubt. */
export function listContentFolders(value = process.env.CONTENT_DIR): string[] {
  const folders = (value ?? '')
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((part) => part.trim())
    .filter(Boolean);
  return folders.length ? [...new Set(folders)] : ['content'];
}

/** Reads all content folders of the site, or those that are named. */
export async function readContentFolders(folders = listContentFolders()): Promise<ContentFiles[]> {
  const read: ContentFiles[] = [];
  for (const folder of folders) {
    read.push(await readContentFiles(folder, relative('', resolve(folder)).split(sep).join('/') || '.'));
  }
  return read;
}

/** Reads all `.json` and `.md` files below a folder. A file that is not UTF-8 is a problem. */
export async function readContentFiles(folder: string, label = folder): Promise<ContentFiles> {
  const files = new Map<string, string>();
  const problems: ContentProblem[] = [];
  const report = (file: string, message: string, hint: string) =>
    problems.push({ file, line: 1, column: 1, message, hint });
  const found = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    report(label, 'there is no such folder', 'correct CONTENT_DIR, or create the folder');
    return [];
  });
  const paths = found.filter((path) => /\.(json|md)$/.test(path) && !/(^|[\\/])\./.test(path)).sort();
  for (let start = 0; start < paths.length; start += batch) {
    const part = paths.slice(start, start + batch);
    const contents = await Promise.all(part.map((path) => readFile(join(folder, path))));
    for (const [index, path] of part.entries()) {
      const name = path.split(sep).join('/');
      const bytes = contents[index] ?? Buffer.alloc(0);
      // Not by TextDecoder, whose texts take twice the memory.
      if (isUtf8(bytes)) files.set(name, bytes.toString('utf8').replace(/^\uFEFF/, ''));
      else report(`${label}/${name}`, 'the file is not UTF-8', 'save it again with the encoding UTF-8');
    }
  }
  return { label, files, problems };
}
