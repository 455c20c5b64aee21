import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources } from '../../../lib/command/build/hash-sources.mjs';

let root: string;

async function write(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  await write('package.json', '{}');
  await write('app/page.tsx', 'one');
  await write('content/profiles/x/sl.md', 'dva');
});
afterEach(() => rm(root, { recursive: true }));

it('stays the same while nothing changes', async () => {
  expect(hashSources(root)).toBe(hashSources(root));
});

it.each([
  'app/page.tsx',
  'app/[locale]/areas/page.tsx',
  'app/notes.md.ts',
  'components/a.tsx',
  'lib/new.ts',
  'next.config.ts',
  'package.json',
  'tsconfig.json',
])('changes with %s', async (file) => {
  const before = hashSources(root);
  await write(file, 'changed');
  expect(hashSources(root)).not.toBe(before);
});

it.each([
  'content/profiles/x/sl.md',
  'content/profiles/y/profile.json',
  'public/icon.svg',
  'tests/unit/x.test.ts',
  'README.md',
  'lib/content/README.md',
  'app/.page.tsx.swp',
  '.next/BUILD_ID',
])('is the same whatever is in %s', async (file) => {
  const before = hashSources(root);
  await write(file, 'changed');
  expect(hashSources(root)).toBe(before);
});

it('changes when a file is renamed, removed, or when text moves between files', async () => {
  const before = hashSources(root);
  await rename(join(root, 'app/page.tsx'), join(root, 'app/pag.tsx'));
  const renamed = hashSources(root);
  await write('app/pag.tsx', 'eone');
  const moved = hashSources(root);
  await rm(join(root, 'app/pag.tsx'));
  const removed = hashSources(root);
  expect(new Set([before, renamed, moved, removed]).size).toBe(4);
});
