import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlineFramework, listClientComponents, listModules } from '#lib/publish/next-internals';

const next = '[project]/node_modules/next/dist';
const manifest = (...modules: string[]) => {
  const clientModules = Object.fromEntries(modules.map((name) => [name, { id: 1 }]));
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules })};`;
};
const builtIn = [`${next}/esm/client/components/layout-router.js`, `${next}/esm/lib/metadata/generate/icon-mark.js`];

describe('the modules of a manifest', () => {
  it('are those that Next does not add to every page', () => {
    expect(listModules(manifest(...builtIn))).toEqual([]);
    const ours = ['[project]/components/site/menu.tsx', '[project]/components/site/menu.tsx <module evaluation>'];
    const others = [`${next}/client/script.js`, '[project]/node_modules/a/b.js'];
    expect(listModules(manifest(...builtIn, ...ours, ...others))).toEqual([
      'components/site/menu.tsx',
      'node_modules/next/dist/client/script.js',
      'node_modules/a/b.js',
    ]);
  });

  it('are not taken for none where it cannot be read', () => {
    const message = 'Next writes its manifests of pages in another way now:\n';
    expect(() => listModules('')).toThrow(message);
    expect(() => listModules('globalThis.__RSC_MANIFEST = { "/page": {} };')).toThrow(
      /in another way now:.*clientModules/s,
    );
  });
});

describe('the client components of a build', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'client-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  async function write(page: string, ...modules: string[]) {
    const folder = join(root, '.next/server/app', page);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'page_client-reference-manifest.js'), manifest(...modules));
  }

  it('are named with the page they are in', async () => {
    await write('[locale]', ...builtIn, '[project]/components/a.tsx');
    await write('[locale]/areas', ...builtIn);
    expect(await listClientComponents(root)).toEqual([{ page: '/[locale]/page', component: 'components/a.tsx' }]);
  });

  it('are not taken for none where a build has no manifests', async () => {
    await mkdir(join(root, '.next/server/app'), { recursive: true });
    await expect(listClientComponents(root)).rejects.toThrow(
      /^Next writes no _client-reference-manifest\.js into .*app any more$/,
    );
  });
});

it.each([
  ['(self.__next_f=self.__next_f||[]).push([0])', true],
  ['self.__next_f.push([1,"x"])', true],
  ['\n  self.__next_f.push([1,"x"])', true],
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})', true],
  ['requestAnimationFrame(function(){$RT=performance.now()});', true],
  ['requestAnimationFrame(function(){$RT=performance.now()}); start()', false],
  ['$RC("B:0","S:0")', false],
  ['self.__next_fake.push(1)', false],
  ['document.title = "self.__next_f"', false],
])('%j is of the framework: %j', (script, expected) => expect(inlineFramework.test(script)).toBe(expected));
