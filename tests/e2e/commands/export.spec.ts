import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '#lib/server/listen';
import { putLoad } from '../../bench/load';
import { findNginx, startNginx } from '../../bench/nginx';
import { makeSiteFolder, type SiteFolder } from '../setup/site-folder';
import { project, runCommand, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';

/** A few profiles: what is proved here holds for any number. */
const small = join(project, 'tests', 'fixtures', 'valid');
let folder: string;

const found = findNginx();
const requests = 3_000;

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

test.describe('the whole site', () => {
  // Two tests read one export.
  test.describe.configure({ mode: 'default' });
  /** The folder of the export, and its name. */
  let all: string;
  let whole: string;
  /** Where it is exported from; its pictures are drawn already. */
  let site: SiteFolder;

  test.beforeAll(async () => {
    all = await mkdtemp(join(tmpdir(), 'export-'));
    // A temporary folder is for its owner alone; the workers of nginx are somebody else where root has started it.
    await chmod(all, 0o755);
    whole = join(all, 'whole');
    site = await makeSiteFolder();
    const { code, output } = await runExport([whole], site.folder);
    expect(output).toMatch(/\d+ pages and files in [\d.]+ s, by \d+ process(es)?\nThe site is in \S+whole/);
    expect(code).toBe(0);
  });
  test.afterAll(async () => {
    await rm(all, { recursive: true, force: true });
    await site.remove();
  });

  test('two halves of an export are the whole, byte for byte', async () => {
    const halves = join(folder, 'halves');
    for (const part of ['1/2', '2/2']) expect((await runExport([halves, '--part', part], site.folder)).code).toBe(0);
    const files = await readAll(join(all, await readlink(whole)));
    expect(Object.fromEntries(await readAll(halves))).toEqual(Object.fromEntries(files));

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
    expect(
      [...files.keys()].filter((name) => /^\/(?:sl\/iskanje|de\/suche)\b|\.js\.map|_next.*\.js/.test(name)),
    ).toEqual([]);
    // All that a page names is there.
    const page = Buffer.from(files.get('/sl.html') ?? '', 'base64').toString();
    for (const [, address = ''] of page.matchAll(/(?:href|src)="(\/[^"?#]+\.\w+)/g))
      expect([...files.keys()]).toContain(address);
  });

  test('two replicas behind nginx, one killed under load: no request fails', async () => {
    test.skip(!found.ok, found.ok ? '' : found.message);
    if (!found.ok) return;
    const { folder: replicated, remove } = await makeSiteFolder();
    const servers: { stop: () => Promise<unknown> }[] = [];
    const start = async <Server extends { stop: () => Promise<unknown> }>(starting: Promise<Server>) => {
      const server = await starting;
      servers.push(server);
      return server;
    };
    try {
      const startReplica = () => start(startSite({ folder: replicated }));
      const [first, second] = await Promise.all([startReplica(), startReplica()]);
      const replicas = [first.port, second.port] as const;
      const nginx = await start(startNginx(found.program, { published: whole, port: await findFreePort(), replicas }));

      let killed: Promise<unknown> | undefined;
      const load = {
        port: nginx.port,
        // Published by nginx itself, and three that only a replica can answer.
        paths: ['/sl', '/sl/ni-te-strani', '/de/berufe/gibt-es-nicht', '/ni?a=b'],
        connections: 16,
        requests,
        within: 240,
      };
      const result = await putLoad(load, (count) => {
        if (count === requests / 3) killed = first.kill();
      });
      await killed;
      expect(result.failed).toBe(0);
      expect(result.statuses).toEqual({ 200: requests / 4, 404: (requests / 4) * 3 });
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
      await remove();
    }
  });
});

test('a page that cannot be rendered is named, and nothing is replaced', async () => {
  const { folder: copy, remove } = await makeSiteFolder({ ownBuild: true });
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
  test(`says how it is used: ${args.join(' ')}`, async () => {
    const { code, output } = await runExport(args);
    expect(output).toBe('Usage: npm run export -- DIR [--part N/M]\n');
    expect(code).toBe(1);
  });
}
