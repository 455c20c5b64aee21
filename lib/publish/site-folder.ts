import { mkdir, readdir, readFile, readlink, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSiteManifest } from './site-manifest';

const toSites = (root: string) => join(root, '.site');
const toCurrent = (root: string) => join(toSites(root), 'current');
/** Part of a build, and set aside and put back with it: the folder that belongs to it. */
const toName = (build: string) => join(build, 'published-as');

/** Where the checked content of the next build is stored until its site is published. */
export const toNewStore = (root: string) => join(toSites(root), 'new-content');

/** Where a site has the checked content it was built from. Has a dot, so that no address leads to it. */
export const toStore = (folder: string) => join(folder, '.content');

/** Makes a folder for a new site; it is not in use before `switchSite`. */
export async function createSiteFolder(root: string, buildId: string): Promise<{ id: string; folder: string }> {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const id = `${time}-${buildId}`;
  const folder = join(toSites(root), id);
  await mkdir(folder, { recursive: true });
  return { id, folder };
}

/** Writes into a build which folder was published from it. */
export async function nameSite(build: string, id: string): Promise<void> {
  await writeFile(toName(build), id);
}

/** Puts the site of the build in `.next` into use; false where its folder is not there. */
export async function switchSite(root: string): Promise<boolean> {
  const id = await readFile(toName(join(root, '.next')), 'utf8').catch(() => undefined);
  // A build that published nothing has nothing to be missed.
  if (id === undefined) return true;
  if (!(await isComplete(join(toSites(root), id)))) return false;
  const previous = await readlink(toCurrent(root)).catch(() => undefined);
  if (previous === id) return true;
  await symlink(id, `${toCurrent(root)}.new`, 'dir').catch(async () => {
    await rm(`${toCurrent(root)}.new`, { force: true });
    await symlink(id, `${toCurrent(root)}.new`, 'dir');
  });
  await rename(`${toCurrent(root)}.new`, toCurrent(root));
  await removeOthers(root, [id, previous]);
  return true;
}

/** The folder in use, by its own name: what is put into use later changes nothing for who has it. */
export async function findSite(root: string): Promise<string | undefined> {
  const folder = await realpath(toCurrent(root)).catch(() => undefined);
  return folder && (await isComplete(folder)) ? folder : undefined;
}

/** Only the last one stays beside it: for servers that still read it, and to go back by hand. */
async function removeOthers(root: string, kept: readonly (string | undefined)[]): Promise<void> {
  for (const entry of await readdir(toSites(root), { withFileTypes: true })) {
    if (!entry.isDirectory() || kept.includes(entry.name)) continue;
    await rm(join(toSites(root), entry.name), { recursive: true, force: true });
  }
}

async function isComplete(folder: string): Promise<boolean> {
  return readSiteManifest(folder).then(
    () => true,
    () => false,
  );
}
