import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { lookup } from 'mrmime';
import { frameworkPath, toStaticFolder } from './next-internals';
import { withCharset } from './published-document';

/** Characters of a hash: enough to tell some forty stylesheets apart, few enough for twenty-eight in a name. */
const partLength = 8;

/** The speculation rules for the browser. */
export const speculationRulesPath = '/speculation-rules.json';

/** The files the site serves beside its pages, by address. */
export interface SiteFiles {
  list(): string[];
  has(path: string): boolean;
  read(path: string): Promise<{ path: string; mediaType: string; bytes: Buffer }>;
}

/**
 * Reads `public/` and the stylesheets and pictures of the build; no page asks for its scripts. A few kilobytes, read at
 * once: a later build may delete them under a running server.
 */
export function findSiteFiles(root: string): SiteFiles {
  const built = readFolder(toStaticFolder(root), `${frameworkPath}static/`);
  const files = new Map([...readFolder(join(root, 'public'), '/'), ...built]);
  const stylesheets = built.map(([path]) => path).filter((path) => extname(path) === '.css');
  const byKey = new Map(stylesheets.map((path) => [toPartKey(path), path]));
  if (byKey.size < stylesheets.length) throw new Error('two stylesheets of the build have names that begin alike');
  const findParts = (path: string) => {
    const keys = path.startsWith(frameworkPath) ? parseJoinedPath(path) : [];
    const parts = keys.flatMap((key) => byKey.get(key) ?? []);
    // A repeated part, or too many of them: no page names such a file.
    return keys.length > 1 && keys.length === new Set(keys).size && parts.length === keys.length ? parts : undefined;
  };
  return {
    list: () => [...files.keys()],
    has: (path) => files.has(path) || findParts(path) !== undefined,
    read: async (path) => {
      const parts = files.has(path) ? [path] : (findParts(path) ?? []);
      const bytes = parts.flatMap((part) => files.get(part) ?? []);
      const separated = bytes.flatMap((part) => [part, Buffer.from('\n')]);
      return {
        path,
        mediaType: toMediaType(path),
        bytes: parts.length === 1 ? (bytes[0] ?? Buffer.alloc(0)) : Buffer.concat(separated),
      };
    },
  };
}

function readFolder(folder: string, start: string): [path: string, bytes: Buffer][] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isFile() || entry.name.startsWith('.')) return [];
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const name = file
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    return start.startsWith(frameworkPath) && name.endsWith('.js') ? [] : [[`${start}${name}`, readFileSync(file)]];
  });
}

/**
 * The address of several stylesheets joined into one, built from the starts of their names, which are hashes, so that
 * any process can serve it; whole ones are too long for the name of a file. It is in the folder of the parts, which may
 * refer to pictures by relative URLs.
 */
export function toJoinedPath(addresses: readonly string[]): string {
  const names = addresses.map((address) => basename(address, '.css').slice(0, partLength));
  return `${dirname(addresses[0] ?? '/')}/${names.join('.')}.css`;
}

function parseJoinedPath(path: string): string[] {
  if (extname(path) !== '.css') return [];
  return basename(path, '.css')
    .split('.')
    .map((name) => `${dirname(path)}/${name}`);
}

/** The start of the address of a stylesheet by which a joined one names it. */
function toPartKey(path: string): string {
  return `${dirname(path)}/${basename(path, '.css').slice(0, partLength)}`;
}

/** Content-Types that mrmime does not know, by name or by extension. */
const mediaTypes: Readonly<Record<string, string>> = {
  [speculationRulesPath]: 'application/speculationrules+json',
  '.ico': 'image/x-icon',
};

/** Picks the Content-Type of a file by its name. */
function toMediaType(path: string): string {
  const known = mediaTypes[path] ?? mediaTypes[extname(path)];
  return known ?? withCharset(lookup(path) ?? 'application/octet-stream');
}
