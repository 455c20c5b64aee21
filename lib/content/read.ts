import { readFileSync, type Stats } from 'node:fs';
import { delimiter, join, relative, resolve, sep } from 'node:path';
import type { ContentProblem } from '#lib/problem/problem';
import type { ReadFolder } from './check';
import { ContentFolder, compressFile, expandFile, type Found, type ReadFile, toText } from './folder';
import { explain, walkFolder } from './walk';

/** The text files of a content folder, all in memory. */
export interface ContentFiles {
  /** How problems name the folder: `content`. */
  label: string;
  /** The texts by their path from the folder, with `/`: `profiles/x/sl.md`. */
  files: ReadonlyMap<string, string>;
  problems: ContentProblem[];
  /** Files that are not read because of their name: `profiles/x/sl.md.txt`. */
  others?: readonly string[];
}

/** The folders in `CONTENT_DIR`, separated by commas or the path delimiter of the system; earlier ones win. */
export function listContentFolders(value = process.env.CONTENT_DIR): string[] {
  const folders = (value ?? '')
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((part) => part.trim())
    .filter(Boolean);
  return folders.length ? [...new Set(folders)] : ['content'];
}

/** Reads all content folders of the site, or the given ones. */
export async function readContentFolders(folders = listContentFolders()): Promise<ContentFiles[]> {
  const read: ContentFiles[] = [];
  for (const folder of folders) read.push(await readContentFiles(folder, toLabel(folder)));
  return read;
}

/** Reads all `.json` and `.md` files below a folder. What cannot be read is a problem, and stops nothing else. */
export async function readContentFiles(folder: string, label = folder): Promise<ContentFiles> {
  const { content, refresh } = openFolder(folder, label);
  for (const _ of refresh());
  const files = new Map<string, string>();
  for (const path of content.paths) {
    const text = content.read(path);
    if (text !== undefined) files.set(path, text);
  }
  return { label, files, problems: content.listFailures(), others: content.others };
}

/** A folder on disk, whose files are read on demand. */
export interface OpenFolder {
  content: ContentFolder;
  /** Lists the files and finds those written since. Yields after each folder. */
  refresh: () => Generator<void>;
}

/** Opens a folder, which is empty before it is refreshed. */
export function openFolder(folder: string, label = toLabel(folder)): OpenFolder {
  const content = new ContentFolder(label, (path) => readFile(join(folder, path)));
  function* refresh(): Generator<void> {
    const files = new Map<string, Found>();
    const others: string[] = [];
    yield* walkFolder(folder, {
      add: (name, stats) => files.set(name, { stamp: toStamp(stats) }),
      skip: (name) => others.push(name),
      report: (name, failure) => files.set(name, { failure }),
    });
    content.update(files, others);
  }
  return { content, refresh };
}

/** A folder whose files are in memory. */
export function toFolder({ label, files, problems, others = [] }: ContentFiles): ContentFolder {
  const content = new ContentFolder(label, (path) => {
    const text = files.get(path) ?? '';
    return { text, bytes: text, toRaw: () => text };
  });
  const failures = problems.map(({ file, ...failure }) => [file.slice(label.length + 1), { failure }] as const);
  const found = [...files.keys()].map((path) => [path, {}] as const);
  content.update(new Map<string, Found>([...failures, ...found]), others);
  return content;
}

/** A folder of stored raw files. */
export function toRawFolder({ label, files }: ReadFolder): ContentFolder {
  const byPath = new Map(files);
  const content = new ContentFolder(label, (path) => {
    const raw = byPath.get(path)?.raw ?? '';
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : expandFile(raw);
    return { text: toText(bytes) ?? '', bytes, toRaw: () => raw };
  });
  content.update(new Map(files.map(([path]) => [path, {}])), []);
  return content;
}

/** How problems name a folder: by its path from the project's folder. */
function toLabel(folder: string): string {
  return relative('', resolve(folder)).split(sep).join('/') || '.';
}

/** In milliseconds: two writes within the resolution of a file system's clock get the same stamp. */
const settled = 2_000;

/** Changes with each write; undefined where the last one is so recent that another might not show. */
function toStamp({ ctimeMs, mtimeMs, size, ino }: Stats): string | undefined {
  return Date.now() - ctimeMs > settled ? `${ctimeMs} ${mtimeMs} ${size} ${ino}` : undefined;
}

function readFile(path: string): ReturnType<ReadFile> {
  try {
    const bytes = readFileSync(path);
    const text = toText(bytes);
    if (text !== undefined) return { text, bytes, toRaw: () => compressFile(bytes) };
    return { message: 'the file is not UTF-8', hint: 'save it again with the encoding UTF-8' };
  } catch (error) {
    return explain(error, path);
  }
}
