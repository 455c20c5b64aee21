import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
  for (const path of paths) {
    const name = path.split(sep).join('/');
    const text = readText(join(folder, path));
    if (text !== undefined) files.set(name, text);
    else report(`${label}/${name}`, 'the file is not UTF-8', 'save it again with the encoding UTF-8');
  }
  return { label, files, problems };
}

/** One file after the other takes a third of the time that many at once do. Undefined where it is not UTF-8. */
function readText(path: string): string | undefined {
  const text = readFileSync(path, 'utf8');
  // What stands for bytes that are no character; an editor may have written it, too.
  if (text.includes('\uFFFD') && !isUtf8(readFileSync(path))) return undefined;
  return text.replace(/^\uFEFF/, '');
}
