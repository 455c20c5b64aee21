import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { isWarm } from './ask';
import { project, startSite } from './start-site';
import { storedSite } from './stored-site';

/** What a build is made of, without the packages. */
export const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What a server stores and any later one reads: not what it has seen of its own content. */
const kept = ['pages', 'pictures'];
/** The same, until all of it is there. */
const storing = `${storedSite}-new`;

export interface SiteFolder {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * Makes a folder with the build of this project, a small content and a store of its own.
 *
 * @param pages whether its pages are stored, as by a server that has run there before; a start takes half the time then
 * @param ownBuild whether the build is a copy, which a test may change
 */
export async function makeSiteFolder({ pages = true, ownBuild = false } = {}): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'poklici-'));
  const linked = [...sources, 'node_modules', ...(ownBuild ? [] : ['.next'])];
  for (const name of linked) await symlink(join(project, name), join(folder, name));
  if (ownBuild) await copyBuild(folder);
  await copySmallContent(folder, { pages });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Copies the build of the project, without the files of a development server.
 *
 * @param cache whether the compiler's cache, which no server reads, is copied, too: the next build takes a third of the work
 */
export async function copyBuild(folder: string, { cache = false } = {}): Promise<void> {
  const left = cache ? /\.next[\\/]dev/ : /\.next[\\/](?:cache|dev)/;
  const filter = (path: string) => !left.test(path);
  await cp(join(project, '.next'), join(folder, '.next'), { recursive: true, filter });
}

/** Copies the small content into a folder, with its pages and pictures as the build of the project renders them. */
export async function copySmallContent(folder: string, { pages = true } = {}): Promise<void> {
  await cp(join(project, 'tests', 'fixtures', 'valid'), join(folder, 'content'), { recursive: true });
  if (!pages) return;
  await ensureStored();
  await cp(storedSite, join(folder, '.site'), { recursive: true });
}

/** Forgets what an earlier run has stored, maybe with another build. */
export async function forgetStored(): Promise<void> {
  for (const folder of [storedSite, storing]) await rm(folder, { recursive: true, force: true });
}

/** Renders all pages once, for the tests of all workers. */
async function ensureStored(): Promise<void> {
  const retries = { forever: true, minTimeout: 100, maxTimeout: 500 };
  const release = await lock(storedSite, { realpath: false, stale: 10_000, retries });
  try {
    if (existsSync(storedSite)) return;
    const { folder, remove } = await makeSiteFolder({ pages: false });
    const site = await startSite({ folder });
    await isWarm(site);
    await site.stop();
    for (const name of kept) await cp(join(folder, '.site', name), join(storing, name), { recursive: true });
    await rename(storing, storedSite);
    await remove();
  } finally {
    await release();
  }
}
