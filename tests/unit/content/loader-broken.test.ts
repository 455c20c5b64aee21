import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContentLoader, type LoadedContent, readContentFolders } from '#lib/content/content';
import type { ContentFolder } from '#lib/content/folder';
import { toFolder } from '#lib/content/read';
import { formatProblems, type Parsed } from '#lib/problem/problem';
import { type checkFolder, createCheck } from '../../fixtures/check-files';
import { copyOverlay, listRemoved, readWords, validFolder } from '../../fixtures/content';

const broken = 'tests/fixtures/broken';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loader-'));
  await cp(validFolder, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes the files of a broken folder out again, and puts back what they have replaced. */
async function mend(mistake: string): Promise<void> {
  const paths = readdirSync(join(broken, mistake), { recursive: true, encoding: 'utf8' });
  const added = paths.filter((path) => statSync(join(broken, mistake, path)).isFile());
  for (const path of [...added, ...(await listRemoved(join(broken, mistake)))]) {
    if (existsSync(join(validFolder, path))) await cp(join(validFolder, path), join(folder, path));
    else await rm(join(folder, path), { force: true });
  }
}

/** The folder as it is now. */
async function read(): Promise<ContentFolder> {
  const [files] = await readContentFolders([folder]);
  if (!files) throw new Error(`no folder ${folder}`);
  return toFolder(files);
}

const report = (content: Parsed<LoadedContent>) => (content.ok ? 'no problems' : formatProblems(content.problems));

describe('one loader all the time', () => {
  let loader: ReturnType<typeof createContentLoader>;
  let checkAtOnce: typeof checkFolder;
  let sound: Parsed<LoadedContent>;
  beforeAll(async () => {
    loader = createContentLoader([folder]);
    sound = await loader.load();
    checkAtOnce = createCheck(await read());
  });

  it.each(readdirSync(broken))(
    'reports %s in its words, as the check of all files at once, and takes it back',
    async (mistake) => {
      await copyOverlay(join(broken, mistake), folder);
      const wrong = await read();
      const expected = checkAtOnce(wrong);
      const content = await loader.load();
      await mend(mistake);
      const after = await loader.load();
      const words = await readWords(join(broken, mistake));
      expect(`${report(expected)}\n`.replaceAll(`${wrong.label}/`, 'content/')).toBe(words);
      expect(content).toEqual(expected);
      expect(sound.ok && after.ok && after.value).toBe(sound.ok && sound.value);
    },
  );
});
