import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { makeSiteFolder, runCommand } from '../setup/start-site';

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** A few profiles: what is proved here holds for any number. */
const small = join(project, 'tests', 'fixtures', 'valid');
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const runExport = (args: readonly string[], cwd = project) =>
  runCommand(cwd, 'export', { args, env: { CONTENT_DIR: small } });

/** The names of all files in a folder, and what is in them. */
async function readAll(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    files.set(file.slice(root.length), (await readFile(file)).toString('base64'));
  }
  return files;
}

test('two halves of an export are the whole, byte for byte', async () => {
  const [whole, halves] = [join(folder, 'whole'), join(folder, 'halves')];
  const all = await runExport([whole]);
  expect(all.output).toMatch(/\d+ pages and files in [\d.]+ s, by \d+ process(es)?\nThe site is in \S+whole/);
  expect(all.code).toBe(0);
  for (const part of ['1/2', '2/2']) expect((await runExport([halves, '--part', part])).code).toBe(0);
  const files = await readAll(join(folder, await readlink(whole)));
  expect([...files.keys()].sort()).toEqual([...(await readAll(halves)).keys()].sort());
  expect([...files]).toEqual(expect.arrayContaining([...(await readAll(halves))]));

  for (const name of [
    '/404.html',
    '/sl/404.html',
    '/de/404.html',
    '/index.html',
    '/sitemap.xml.br',
    '/robots.txt.gz',
  ]) {
    expect([...files.keys()]).toContain(name);
  }
  expect([...files.keys()].filter((name) => /iskanje|suche|\.js\.map|_next.*\.js/.test(name))).toEqual([]);
  // All that a page names is there.
  const page = Buffer.from(files.get('/sl.html') ?? '', 'base64').toString();
  for (const [, address = ''] of page.matchAll(/(?:href|src)="(\/[^"?#]+\.\w+)/g))
    expect([...files.keys()]).toContain(address);
});

test('a page that cannot be rendered is named, and nothing is replaced', async () => {
  const { folder: copy, remove } = await makeSiteFolder();
  const target = join(folder, 'site');
  await symlink('earlier', target);
  await mkdir(join(folder, 'earlier'));
  await writeFile(join(copy, '.next/server/app/[locale]/texts/[name]/page.js'), 'throw new Error("broken");');
  const { code, output } = await runExport([target], copy);
  await remove();
  expect(code).toBe(1);
  expect(output).toContain('/sl/o-strani: /sl/o-strani is rendered with status 500');
  expect(output).toContain(`Nothing was exported; ${target} is as it was.`);
  expect(await readlink(target)).toBe('earlier');
  expect((await readdir(folder)).sort()).toEqual(['earlier', 'site']);
});

test('a folder with other files in it is left alone', async () => {
  const target = join(folder, 'mine');
  await mkdir(target);
  await writeFile(join(target, 'thesis.txt'), '');
  const { code, output } = await runExport([target]);
  expect(output).toContain('is no export of this site: name a folder that is not there yet');
  expect(code).toBe(1);
  expect((await lstat(target)).isDirectory()).toBe(true);
});

for (const args of [[], ['a', 'b'], ['a', '--part', '3/2'], ['a', '--part', '0/2'], ['a', '--fast']]) {
  test(`tells how it is used: ${args.join(' ')}`, async () => {
    const { code, output } = await runExport(args);
    expect(output).toBe('Usage: npm run export -- DIR [--part N/M]\n');
    expect(code).toBe(1);
  });
}
