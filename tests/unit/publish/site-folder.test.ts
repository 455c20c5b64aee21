import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteFolder, findSite, nameSite, switchSite } from '#lib/publish/site-folder';
import { writeSiteManifest } from '#lib/publish/site-manifest';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sites-'));
  await mkdir(join(root, '.next'));
});
afterEach(() => rm(root, { recursive: true }));

async function publish(buildId: string, complete = true): Promise<string> {
  const { id, folder } = await createSiteFolder(root, buildId);
  if (complete) await writeSiteManifest(folder, { files: [], redirects: [], rewrites: [], onRequest: [] });
  await nameSite(join(root, '.next'), id);
  return id;
}
const current = async () => (await findSite(root))?.split('/').at(-1);

it('puts a site into use and keeps the one before', async () => {
  expect(await findSite(root)).toBeUndefined();
  const ids: string[] = [];
  for (const name of ['one', 'two', 'three']) {
    const id = await publish(name);
    ids.push(id);
    expect(await switchSite(root)).toBe(true);
    expect(await current()).toBe(id);
  }
  expect((await readdir(join(root, '.site'))).sort()).toEqual([...ids.slice(1), 'current'].sort());
  expect(await switchSite(root)).toBe(true);
});

it('does not use a site that was not finished', async () => {
  const good = await publish('good');
  await switchSite(root);
  await publish('bad', false);
  expect(await switchSite(root)).toBe(false);
  expect(await current()).toBe(good);
});

it('has nothing against a build that published nothing', async () => {
  expect(await switchSite(root)).toBe(true);
});
