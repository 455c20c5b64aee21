import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createContentLoader } from '#lib/content/content';
import { validFolder } from '../../fixtures/content';
import { copyContent, first, second } from './loader-setup';

const { at, edit, addProfile, createLoader } = copyContent();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the version', () => {
  it('is the same after a restart and in another place, and another one after each edit', async () => {
    const { version } = await createLoader().load();
    expect(version).toMatch(/^[\w-]{16}$/);
    const other = at('../moved');
    await cp(at(), other, { recursive: true });
    expect(await createContentLoader([other]).load()).toMatchObject({ value: { version } });
    const versions = new Set([version]);
    const { load } = createLoader();
    for (const path of [`${second}/profile.json`, `${first}/sl.md`, 'vocabulary/sources.json', 'README.md']) {
      await writeFile(at(path), `${await readFile(at(path), 'utf8')}\n`);
      versions.add((await load()).version);
    }
    await writeFile(at('import-report.json'), '{}');
    versions.add((await load()).version);
    await rm(at('README.md'));
    versions.add((await load()).version);
    expect(versions.size).toBe(7);
  });

  it('is another one where the folders come in another order', async () => {
    const other = at('../more');
    await addProfile('neuling');
    await cp(validFolder, other, { recursive: true });
    const one = await createContentLoader([at(), other]).load();
    const two = await createContentLoader([other, at()]).load();
    if (!one.ok || !two.ok) throw new Error('valid content has problems');
    expect(one.value.version).not.toBe(two.value.version);
  });
});

describe('while it works', () => {
  it('lets others have their turn', async () => {
    const { load } = createLoader();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 30;
      return now;
    });
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const { profiles, vocabulary } = await load();
    isDone = true;
    const terms = Object.values(vocabulary).reduce((sum, { size }) => sum + size, 0);
    expect(turns).toBeGreaterThan(profiles.length + terms);
  });

  it('finishes one load before the next, which sees later edits', async () => {
    const { load } = createLoader();
    const [one, two] = await Promise.all([load(), load()]);
    expect(two).toBe(one);
    const early = load();
    const late = early.then(() => edit(`${second}/profile.json`, '1900', '1950')).then(load);
    expect(await early).toBe(one);
    expect((await late).profiles[1]?.sections.salary?.overall.min).toBe(1950);
  });

  it('reports how far it is', async () => {
    const progress: string[] = [];
    await createContentLoader([at()], { onProgress: (done, total) => progress.push(`${done} of ${total}`) }).load();
    expect(progress).toEqual(['1 of 2', '2 of 2']);
  });
});
