import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolders, type Memory } from '#lib/content/check';
import { type ContentFiles, createContentLoader, type LoadedContent, readContentFolders } from '#lib/content/content';
import { toFolder } from '#lib/content/read';
import { formatProblems, type Parsed } from '#lib/problem/problem';
import { finish } from '../../fixtures/check-files';
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

const tell = (content: Parsed<LoadedContent>) => (content.ok ? 'no problems' : formatProblems(content.problems));

/** Text pages are half of the work: those of the valid folder are not read again where they are as they were. */
let pages: Memory['pages'];
const checkAtOnce = (read: readonly ContentFiles[]) =>
  finish(checkFolders(read.map(toFolder), pages === undefined ? {} : { pages }));
beforeAll(async () => {
  const memory: Memory = {};
  finish(checkFolders((await readContentFolders([folder])).map(toFolder), memory));
  ({ pages } = memory);
});

describe('one loader all the time', () => {
  let loader: ReturnType<typeof createContentLoader>;
  beforeAll(() => {
    loader = createContentLoader([folder]);
  });

  it.each(readdirSync(broken))(
    'tells %s in its words, as the check of all files at once, and takes it back',
    async (mistake) => {
      const before = await loader.load();
      await copyOverlay(join(broken, mistake), folder);
      const read = await readContentFolders([folder]);
      const expected = checkAtOnce(read);
      const content = await loader.load();
      await mend(mistake);
      const after = await loader.load();
      const words = await readWords(join(broken, mistake));
      expect(`${tell(expected)}\n`.replaceAll(`${read[0]?.label}/`, 'content/')).toBe(words);
      expect(content).toEqual(expected);
      expect(before.ok && after.ok && after.value).toBe(before.ok && before.value);
    },
  );
});
