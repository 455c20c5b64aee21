import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { isLocale } from '#lib/i18n/locales';
import { listRewrites } from '#lib/i18n/paths';
import { listAddresses } from '#lib/publish/addresses';
import { checkReal } from '../../content/real';

const catalogue = buildCatalogue(await checkReal());
vi.stubGlobal('siteCatalogue', catalogue);
afterAll(() => void vi.unstubAllGlobals());

interface Head {
  path: string;
  title: string;
  description: string;
  isListed: boolean;
}

/** `/sl/occupations/:slug` or `/[locale]/occupations/[slug]` as an expression with the names of its values. */
const toPattern = (template: string) =>
  new RegExp(`^${template.replaceAll(/:(\w+)|\[(\w+)\]/g, (_, a, b) => `(?<${a ?? b}>[^/]+)`)}$`);

const rewrites = listRewrites().map(({ source, destination }) => ({ source: toPattern(source), destination }));
const files = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => join('/[locale]', dirname(file)))
  .map((folder) => ({ folder, pattern: toPattern(folder) }));

/** The address inside the application. */
function toInternal(path: string): string {
  for (const { source, destination } of rewrites) {
    const values = source.exec(path)?.groups;
    if (source.test(path)) return destination.replaceAll(/:(\w+)/g, (_, name) => values?.[name] ?? '');
  }
  return path;
}

async function readHead(path: string): Promise<Head> {
  const internal = toInternal(path);
  const file = files.find(({ pattern }) => pattern.test(internal));
  const params = file?.pattern.exec(internal)?.groups;
  if (!file || !params) throw new Error(`no page for ${path}`);
  const { generateMetadata } = await import(/* @vite-ignore */ resolve(`app${file.folder}/page.tsx`));
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  const { title, description, robots } = await generateMetadata(props);
  return { path, title, description, isListed: robots?.index !== false };
}

const paths = [...listAddresses(catalogue).pages.keys()].filter((path) => {
  const [start, locale = ''] = path.split('/');
  return start === '' && isLocale(locale) && !path.includes('.');
});
const heads = await Promise.all(paths.map(readHead));
const listed = heads.filter(({ isListed }) => isListed);

/** Pages that say the same as one before them. */
function listAlike(all: readonly Head[], key: 'title' | 'description'): string[] {
  const firsts = new Map([...all].reverse().map((head) => [head[key], head.path]));
  return all.flatMap((head) => (firsts.get(head[key]) === head.path ? [] : `${head.path} = ${firsts.get(head[key])}`));
}

it('no two pages have the same title', () => {
  expect(listAlike(heads, 'title')).toEqual([]);
});

it('titles have the name of the site where there is room for it', () => {
  for (const { path, title } of heads) {
    if (title.endsWith(' – Poklici · Berufe')) expect(title.length, path).toBeLessThanOrEqual(60);
    else expect(title.length, path).toBeGreaterThan(60 - ' – Poklici · Berufe'.length);
  }
});

it('no two pages for search engines have the same description', () => {
  expect(listAlike(listed, 'description')).toEqual([]);
});

it('search engines can show every description whole', () => {
  expect(listed.filter(({ description: { length } }) => length < 70 || length > 155)).toEqual([]);
});
