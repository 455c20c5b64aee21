import { delimiter, relative, resolve, sep } from 'node:path';
import type { ContentProblem } from '#lib/problem/problem';
import { readFolder } from './read-folder';

/** The text files of a content folder. */
export interface ContentFiles {
  /** How problems name the folder: `content`. */
  label: string;
  /** The texts by their path from the folder, with `/`: `profiles/x/sl.md`. */
  files: ReadonlyMap<string, string>;
  problems: ContentProblem[];
  /** Files that are not read because of their name: `profiles/x/sl.md.txt`. */
  others?: readonly string[];
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

/** Reads all `.json` and `.md` files below a folder. What cannot be read is a problem, and stops nothing else. */
export async function readContentFiles(folder: string, label = folder): Promise<ContentFiles> {
  const files = new Map<string, string>();
  const problems: ContentProblem[] = [];
  const others: string[] = [];
  readFolder(folder, {
    keep: (name, text) => files.set(name, text),
    skip: (name) => others.push(name),
    report: (name, message, hint) => {
      const file = name ? `${label}/${name}` : label;
      problems.push({ file, line: 1, column: 1, message, hint });
    },
  });
  return { label, files, problems, others };
}
