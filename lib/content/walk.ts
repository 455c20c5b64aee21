import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './folder';

/** What is done with the entries of a folder; names are paths from it, with `/`. */
export interface FolderVisitor {
  add: (name: string, stats: Stats) => void;
  /** A file with a name that is not read. */
  skip: (name: string) => void;
  report: (name: string, failure: Failure) => void;
}

/** In bytes. */
const limit = 8_000_000;

const isRead = (name: string) => /\.(json|md)$/.test(name);

/** Goes through a folder in the order of the names, and never stops at what cannot be read. Yields after each folder. */
export function* walkFolder(folder: string, visitor: FolderVisitor): Generator<void> {
  // Where links led to: one that leads back would never end.
  const seen = new Set<string>();
  function* walk(name: string): Generator<void> {
    const entries = attempt(name, () => readdirSync(join(folder, name), { withFileTypes: true }));
    for (const entry of (entries ?? []).sort(byName)) {
      if (entry.name.startsWith('.')) continue;
      const path = name ? `${name}/${entry.name}` : entry.name;
      if (path !== path.normalize('NFC')) {
        visitor.report(path, { message: 'the letters of the name are decomposed (NFD)', hint: 'type the name again' });
      } else yield* visit(path, entry);
    }
    yield;
  }
  function* visit(name: string, entry: Dirent): Generator<void> {
    const isLink = entry.isSymbolicLink();
    // A folder needs no further look, and a file with a name nobody reads may be whatever it is.
    if (!entry.isDirectory() && !isLink && !isRead(name)) {
      visitor.skip(name);
      return;
    }
    const path = join(folder, name);
    const found = entry.isDirectory() ? entry : attempt(name, () => statSync(path), isLink);
    if (!found) return;
    if (found.isDirectory()) {
      const back = isLink && !isRead(name) ? attempt(name, () => leadsBack(path), isLink) : false;
      if (isRead(name))
        visitor.report(name, { message: 'a folder has the name of a file', hint: 'rename or remove it' });
      else if (back)
        visitor.report(name, { message: 'the link leads to a folder that is read already', hint: 'remove the link' });
      else if (back === false) yield* walk(name);
    } else if (!isRead(name)) visitor.skip(name);
    else if (!found.isFile())
      visitor.report(name, { message: 'this is no regular file', hint: 'replace it by a text file' });
    else if ('size' in found) {
      const hint = `write less: up to ${limit} bytes are read`;
      if (found.size > limit) visitor.report(name, { message: `the file has ${found.size} bytes`, hint });
      else visitor.add(name, found);
    }
  }
  const leadsBack = (path: string): boolean => {
    const [real, root] = [realpathSync(path), realpathSync(folder)];
    const inside = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);
    const back = seen.has(real) || inside(real, root) || inside(root, real);
    seen.add(real);
    return back;
  };
  function attempt<T>(name: string, read: () => T, isLink = false): T | undefined {
    try {
      return read();
    } catch (error) {
      visitor.report(name, explain(error, name, isLink));
      return undefined;
    }
  }
  yield* walk('');
}

/** Why a file or folder cannot be read, and what to do. */
export function explain(error: unknown, name: string, isLink = false): Failure {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!name && (code === 'ENOENT' || code === 'ENOTDIR')) {
    return { message: 'there is no such folder', hint: 'correct CONTENT_DIR, or create the folder' };
  }
  if (code === 'ENOENT' && isLink)
    return { message: 'the link leads nowhere', hint: 'remove it, or put the file itself here' };
  if (code === 'ENOENT')
    return { message: 'this was removed while the content was read', hint: 'check the content again' };
  if (code === 'ELOOP') return { message: 'the link leads to itself', hint: 'remove it, or put the file itself here' };
  if (code === 'EACCES' || code === 'EPERM')
    return { message: 'the right to read this is missing', hint: 'change its permissions' };
  return { message: `this cannot be read: ${code}`, hint: 'replace it by a text file' };
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
