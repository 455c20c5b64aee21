import { readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContentLoader, parseContent, readContentFolders } from '#lib/content/content';
import { copyOverlay, validFolder } from '../../fixtures/content';

const broken = 'tests/fixtures/broken';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loader-'));
  await cp(validFolder, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes the files of a broken folder out again, and puts back what they have replaced. */
async function mend(mistake: string): Promise<void> {
  for (const path of readdirSync(join(broken, mistake), { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(broken, mistake, path)).isFile()) await rm(join(folder, path), { force: true });
  }
  await cp(validFolder, folder, { recursive: true });
}

describe('one loader all the time', () => {
  let loader: ReturnType<typeof createContentLoader>;
  beforeAll(() => {
    loader = createContentLoader([folder]);
  });

  it.each(readdirSync(broken))('tells %s as the check of all files at once, and takes it back', async (mistake) => {
    const before = await loader.load();
    await copyOverlay(join(broken, mistake), folder);
    const expected = parseContent(await readContentFolders([folder]));
    const content = await loader.load();
    await mend(mistake);
    const after = await loader.load();
    expect(expected.ok).toBe(false);
    expect(content).toEqual(expected);
    expect(before.ok && after.ok && after.value).toBe(before.ok && before.value);
  });
});
