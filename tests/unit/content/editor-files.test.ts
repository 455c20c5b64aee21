import { expect, it } from 'vitest';
import { parseContent, readContentFiles } from '#lib/content/content';
import { validFolder } from '../../fixtures/content';

async function check(change: (files: Map<string, string>) => void) {
  const { files: all, ...rest } = await readContentFiles(validFolder, 'content');
  const files = new Map(all);
  change(files);
  return parseContent({ ...rest, files });
}

it('takes a profile that names its JSON Schema, and shows it as without', async () => {
  const path = 'profiles/musterbauerin/profile.json';
  const named = await check((files) => {
    files.set(path, (files.get(path) ?? '').replace('{', '{ "$schema": "../../schemas/profile.json",'));
  });
  const plain = await check(() => {});
  if (!named.ok || !plain.ok) throw new Error('there are problems');
  expect(named.value.version).not.toBe(plain.value.version);
  expect(named.value.profiles).toEqual(plain.value.profiles);
});

it('takes a folder of JSON Schemas, with nothing else in it', async () => {
  const content = await check((files) => files.set('schemas/vocabulary/areas.json', '{}').set('schemas/areas.txt', ''));
  expect(content).toMatchObject({ ok: false, problems: [{ file: 'content/schemas/areas.txt' }] });
});
