import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { sectionIds } from '#lib/profile/section-ids';
import { listSources, readLines } from './sources';

const places = ['app', 'components', 'lib', 'public', 'tests', 'next.config.ts'];
const sources = listSources(places, /\.(ts|tsx|mjs|js|css)$/);

/** The lines of all sources in which a pattern stands, as `file:line`. */
function find(pattern: RegExp, among = sources): string[] {
  return among.flatMap((path) =>
    readLines(path).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

it('has no file over 200 lines, and a median under 60', () => {
  const lengths = sources.map((path) => [path, readLines(path).length] as const);
  expect(lengths.filter(([, length]) => length > 200)).toEqual([]);
  const sorted = lengths.filter(([path]) => !path.startsWith('tests/')).map(([, length]) => length);
  expect(sorted.sort((a, b) => a - b)[Math.floor(sorted.length / 2)]).toBeLessThan(60);
});

it('has no client component: pages ship no framework', () => {
  expect(find(/^\s*['"]use client['"]/)).toEqual([]);
});

it('leaves nothing to do in comments', () => {
  // The brackets keep this line from finding itself.
  expect(find(/\b(TO[D]O|FIX[M]E)\b/)).toEqual([]);
});

it('has names in kebab-case, and no folder for what belongs nowhere', () => {
  const names = sources.map((path) => basename(path).replace(/(\.module|\.test|\.spec|\.config)?\.\w+$/, ''));
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(sources.filter((path) => /\/(utils|helpers|types|constants)\/|\/index\.tsx?$/.test(path))).toEqual([]);
});

it('names things in words of the field: reported, not told; paginated, not parted; permanent, not lasting', () => {
  expect(
    find(/\b(?:const|let|function|class|interface|type) (?:tell|told|opener|parted|lasting|claim)(?![a-z])/),
  ).toEqual([]);
});

it('has named exports, but where Next asks for a default one', () => {
  const asked = /^(app\/.*|next\.config\.ts|tests\/(.*\/)?\w+\.config\.ts)$/;
  const others = sources.filter((path) => !asked.test(path));
  expect(find(/^export default/, others)).toEqual([]);
});

it('has no JSX in lib, and a domain is entered by a file of its name or by its parts', () => {
  expect(sources.filter((path) => path.startsWith('lib/') && path.endsWith('x'))).toEqual([]);
  const loose = sources.filter((path) => dirname(path) === 'lib');
  expect(loose).toEqual([]);
});

it('calls a section the same everywhere', () => {
  for (const folder of ['lib/profile/sections', 'components/profile/sections']) {
    const names = readdirSync(folder).map((name) => name.replace(/(\.module)?\.\w+$/, ''));
    const missing = sectionIds.filter((id) => !names.includes(id));
    expect(missing, folder).toEqual([]);
  }
});

/** Folders that may grow, with the reason. */
const bigFolders: Record<string, string> = {
  'components/profile/sections': 'a file a section, under the name it has everywhere, and styles beside some',
  'lib/profile/sections': 'a file a section, under the name it has everywhere',
};

it('has at most 25 files in a folder', () => {
  const folders = sources.map((path) => dirname(path));
  const sizes = new Map(folders.map((folder) => [folder, folders.filter((other) => other === folder).length]));
  const big = [...sizes].filter(([folder, size]) => size > 25 && !(folder in bigFolders));
  expect(big).toEqual([]);
});
