import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is done with the entries of a folder; names are paths from it, with `/`. */
export interface FolderReader {
  keep: (name: string, text: string) => void;
  /** A file with a name that is not read. */
  skip: (name: string) => void;
  report: (name: string, message: string, hint: string) => void;
}

/** In bytes. */
const limit = 8_000_000;

const isRead = (name: string) => /\.(json|md)$/.test(name);

/** Goes through a folder in the order of the names, and never stops at what cannot be read. */
export function readFolder(folder: string, reader: FolderReader): void {
  // Where links led to: one that leads back would never end.
  const seen = new Set<string>();
  const walk = (name: string): void => {
    const entries = attempt(name, () => readdirSync(join(folder, name), { withFileTypes: true }));
    for (const entry of (entries ?? []).sort(byName)) {
      if (entry.name.startsWith('.')) continue;
      const path = name ? `${name}/${entry.name}` : entry.name;
      if (path !== path.normalize('NFC')) {
        reader.report(path, 'the letters of the name are decomposed (NFD)', 'type the name again');
      } else visit(path, entry);
    }
  };
  const visit = (name: string, entry: Dirent): void => {
    // A folder needs no further look, and a file with a name nobody reads may be whatever it is.
    if (!entry.isDirectory() && !entry.isSymbolicLink() && !isRead(name)) {
      reader.skip(name);
      return;
    }
    const path = join(folder, name);
    const found = entry.isDirectory() ? entry : attempt(name, () => statSync(path));
    if (!found) return;
    if (found.isDirectory()) {
      if (isRead(name)) reader.report(name, 'a folder has the name of a file', 'rename or remove it');
      else if (entry.isSymbolicLink() && leadsBack(path))
        reader.report(name, 'the link leads to a folder that is read already', 'remove the link');
      else walk(name);
    } else if (!isRead(name)) reader.skip(name);
    else if (!found.isFile()) reader.report(name, 'this is no regular file', 'replace it by a text file');
    else readFile(name, path, 'size' in found ? found.size : 0);
  };
  const leadsBack = (path: string): boolean => {
    const [real, root] = [realpathSync(path), realpathSync(folder)];
    const inside = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);
    const back = seen.has(real) || inside(real, root) || inside(root, real);
    seen.add(real);
    return back;
  };
  const readFile = (name: string, path: string, size: number): void => {
    if (size > limit) {
      reader.report(name, `the file has ${size} bytes`, `write less: up to ${limit} bytes are read`);
      return;
    }
    const bytes = attempt(name, () => readFileSync(path));
    if (!bytes) return;
    const text = toText(bytes);
    if (text !== undefined) reader.keep(name, text);
    else reader.report(name, 'the file is not UTF-8', 'save it again with the encoding UTF-8');
  };
  function attempt<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      reader.report(name, ...tell(code, name));
      return undefined;
    }
  }
  walk('');
}

/** Every letter is composed (NFC); undefined where the bytes are not UTF-8. */
function toText(bytes: Buffer): string | undefined {
  // Every second byte of UTF-16 is 0 where it has Latin letters.
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !isUtf8(bytes)) return undefined;
  return text.replace(/^\uFEFF/, '').normalize('NFC');
}

function tell(code: string, name: string): [message: string, hint: string] {
  if (!name && (code === 'ENOENT' || code === 'ENOTDIR')) {
    return ['there is no such folder', 'correct CONTENT_DIR, or create the folder'];
  }
  if (code === 'ENOENT') return ['the link leads nowhere', 'remove it, or put the file itself here'];
  if (code === 'ELOOP') return ['the link leads to itself', 'remove it, or put the file itself here'];
  if (code === 'EACCES' || code === 'EPERM') return ['the right to read this is missing', 'change its permissions'];
  return [`this cannot be read: ${code}`, 'replace it by a text file'];
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
