import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listClientComponents, refuseClientComponents } from '#lib/publish/client-components';
import { listStylesheets, parsePageManifests } from '#lib/publish/page-manifest';

const next = '[project]/node_modules/next/dist';
const manifest = (...modules: string[]) => {
  const clientModules = Object.fromEntries(modules.map((name) => [name, { id: 1 }]));
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules })};`;
};
const builtIn = [`${next}/esm/client/components/layout-router.js`, `${next}/esm/lib/metadata/generate/icon-mark.js`];

const list = (text: string) => listClientComponents(parsePageManifests(text));

it('lets pass what Next adds to every page, and nothing else', () => {
  expect(list(manifest(...builtIn))).toEqual([]);
  const ours = ['[project]/components/site/menu.tsx', '[project]/components/site/menu.tsx <module evaluation>'];
  const others = [`${next}/client/script.js`, '[project]/node_modules/a/b.js'];
  expect(list(manifest(...builtIn, ...ours, ...others))).toEqual([
    'components/site/menu.tsx',
    'node_modules/next/dist/client/script.js',
    'node_modules/a/b.js',
  ]);
});

it('does not take a manifest it cannot read for an empty one', () => {
  expect(() => list('')).toThrow('in another way');
  expect(() => list('globalThis.__RSC_MANIFEST = { "/page": {} };')).toThrow('clientModules');
});

it('lists the stylesheets of a page after those of its layout, each once', () => {
  const entryCSSFiles = {
    '[project]/app/global-not-found': [{ path: 'n.css' }],
    '[project]/app/x/page': [{ path: 'a.css' }, { path: 'c.css' }],
    '[project]/app/layout': [{ path: 'a.css' }, { path: 'b.css' }],
  };
  const text = `globalThis.__RSC_MANIFEST = ${JSON.stringify({ '/x': { clientModules: {}, entryCSSFiles } })}`;
  expect(listStylesheets(parsePageManifests(text))).toEqual(['/_next/a.css', '/_next/b.css', '/_next/c.css']);
});

it('names the page and the module', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'client-'));
  try {
    await writeFile(join(folder, 'page_client-reference-manifest.js'), manifest('[project]/components/a.tsx'));
    const pages = [{ pathname: '/[locale]', filePath: join(folder, 'page.js') }];
    const refused = refuseClientComponents(pages, folder).catch((error) => error.message);
    expect(await refused).toContain('no such file');
    await mkdir(join(folder, '_not-found'));
    await writeFile(join(folder, '_not-found', 'page_client-reference-manifest.js'), manifest(...builtIn));
    await expect(refuseClientComponents(pages, folder)).rejects.toThrow(
      '/[locale] contains the client component components/a.tsx',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
