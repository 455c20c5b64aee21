import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportPart, toFileName } from '#lib/publish/export-part';
import type { Site } from '#lib/publish/live-site';
import { toDocument } from '#lib/publish/published-document';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const html = 'text/html; charset=utf-8';
const style = '/_next/static/a.b.css';
const pages: Record<string, [mediaType: string, text: string]> = {
  'sl/404': [html, 'missing'],
  '/': [html, `<link rel="stylesheet" href="${style}"><link rel="icon" href="/icon.svg">`],
  '/sl/poklici': [html, `<link rel="stylesheet" href="${style}">`],
  '/robots.txt': ['text/plain; charset=utf-8', 'Sitemap: <link rel="stylesheet" href="/no.css">'],
  '/a.png': ['image/png', 'picture'],
};

/** A site with those pages and the stylesheet they name, which is no page of its list. */
function openSite(paths = Object.keys(pages)) {
  const asked: [path: string, ahead: boolean | undefined][] = [];
  const renderPage: Site['renderPage'] = async (path, options) => {
    asked.push([path, options?.ahead]);
    if (path === '/broken') throw new Error('it is broken');
    const [mediaType, text] = path === style ? ['text/css', 'p{}'] : (pages[path] ?? []);
    return mediaType === undefined ? undefined : toDocument({ path, mediaType, bytes: Buffer.from(text ?? '') });
  };
  const formatRedirectMap = () => '/sl/760152 /sl/poklici/kuhar;\n';
  return { asked, site: { listAll: () => paths, renderPage, formatRedirectMap } as Partial<Site> as Site };
}
const list = async () => (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
const copies = (name: string) => [name, `${name}.br`, `${name}.gz`];

describe('an export', () => {
  it('has each page and the stylesheets they name, with compressed copies of what they make smaller', async () => {
    const { site, asked } = openSite();
    expect(await exportPart(site, folder, { number: 1, of: 1 })).toEqual([]);
    const names = ['404.html', '_next/static/a.b.css', 'index.html', 'robots.txt', 'sl/404.html', 'sl/poklici.html'];
    expect(await list()).toEqual(['.redirects.map', ...names.flatMap(copies), 'a.png'].sort());
    expect(await readFile(join(folder, '.redirects.map'), 'utf8')).toBe('/sl/760152 /sl/poklici/kuhar;\n');
    expect(await readFile(join(folder, '404.html'), 'utf8')).toBe('missing');
    expect(gunzipSync(await readFile(join(folder, 'sl/404.html.gz'))).toString()).toBe('missing');
    expect(asked).toEqual([...Object.keys(pages), style].map((path) => [path, true]));
  });

  it('is the same in parts', async () => {
    const { site, asked } = openSite();
    const counts: string[] = [];
    for (const number of [1, 2, 3]) {
      const problems = await exportPart(site, folder, { number, of: 3 }, (done, total) =>
        counts.push(`${done}/${total}`),
      );
      expect(problems).toEqual([]);
    }
    expect(asked.map(([path]) => path)).toEqual(['sl/404', '/robots.txt', '/', '/a.png', style, '/sl/poklici', style]);
    expect(counts).toEqual(['1/2', '2/2', '1/2', '2/2', '1/1']);
  });

  it('reports each page that fails, and goes on', async () => {
    const { site } = openSite(['/broken', '/none', '/robots.txt']);
    expect(await exportPart(site, folder, { number: 1, of: 1 })).toEqual([
      '/broken: it is broken',
      '/none: the site has no such page',
    ]);
    expect(await list()).toEqual(['.redirects.map', ...copies('robots.txt')]);
  });
});

it.each([
  ['/', html, 'index.html'],
  ['/sl/poklici', html, 'sl/poklici.html'],
  ['sl/404', html, 'sl/404.html'],
  ['/robots.txt', 'text/plain', 'robots.txt'],
  ['/icon.svg', 'image/svg+xml', 'icon.svg'],
])('the file of %s (%s) is %s', (path, mediaType, name) => {
  expect(toFileName({ path, mediaType })).toBe(name);
});
