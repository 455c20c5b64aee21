import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContentLoader, LoadedContent } from '#lib/content/content';
import { startVersions, type Version } from '#lib/publish/versions';
import { createTestLoader, loadValid } from './open-test-site';

let printed: string[];
beforeEach(() => {
  printed = [];
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((line) => printed.push(`${kind}: ${line}`));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

const problem = { file: 'content/a.json', line: 3, column: 7, message: 'unknown key "b"' };

async function start(build = 'build') {
  const content = await loadValid('one');
  const loader = createTestLoader(content);
  const used: Version[] = [];
  const versions = startVersions(content, { loader, build, onUse: (version) => used.push(version) });
  return { content, loader, used, versions };
}

it('puts the first version into use', async () => {
  const { content, used, versions } = await start();
  expect(used).toEqual([versions.current()]);
  expect(versions.current()).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{16}$/), profiles: 2 });
  expect(versions.current().addresses.pages.has('/sl/poklici')).toBe(true);
  expect(globalThis.siteCatalogue?.profiles).toBe(content.profiles);
  expect(versions.checked()).toEqual({ at: expect.any(Date), problems: [] });
});

it('names a version by the application and by the content', async () => {
  const [one, same, other] = [await start(), await start(), await start('other')];
  expect(same.versions.current().id).toBe(one.versions.current().id);
  expect(other.versions.current().id).not.toBe(one.versions.current().id);
  one.loader.set({ ok: true, value: await loadValid('two') });
  await one.versions.update();
  expect(one.versions.current().id).not.toBe(same.versions.current().id);
});

it('puts changed content into use, and reports how long it took', async () => {
  const { content, loader, used, versions } = await start();
  const changed: LoadedContent = { ...content, version: 'two', profiles: content.profiles.slice(0, 1) };
  loader.set({ ok: true, value: changed });
  expect(await versions.update()).toBe(true);
  expect([used.length, versions.current().profiles]).toEqual([2, 1]);
  expect(globalThis.siteCatalogue?.profiles).toBe(changed.profiles);
  expect(printed).toEqual([
    expect.stringMatching(
      new RegExp(`^log: The content was changed: version ${versions.current().id} is live after \\d+\\.\\d\\d s$`),
    ),
  ]);
});

it('does nothing where nothing was changed', async () => {
  const { used, versions } = await start();
  expect(await versions.update()).toBe(false);
  expect([used.length, printed]).toEqual([1, []]);
});

it('lets visitors see the content as it was while a change has problems, which are reported and then gone', async () => {
  const { content, loader, used, versions } = await start();
  const catalogue = globalThis.siteCatalogue;
  loader.set({ ok: false, problems: [problem] });
  expect(await versions.update()).toBe(false);
  expect(versions.checked().problems).toEqual([problem]);
  expect([used.length, globalThis.siteCatalogue]).toEqual([1, catalogue]);
  expect(printed).toEqual([
    'error: content/a.json:3:7  unknown key "b"\n\n1 problem in the content files\n\n' +
      'The content has problems: visitors see it as it was before.',
  ]);
  loader.set({ ok: true, value: content });
  expect(await versions.update()).toBe(false);
  expect(versions.checked().problems).toEqual([]);
  expect(printed.slice(1)).toEqual(['log: The content has no problems any more']);
});

it('takes one update after the other, so that the last state is the last one in use', async () => {
  const first = await loadValid('one');
  const states = [await loadValid('two'), await loadValid('three')];
  const open: ((content: LoadedContent) => void)[] = [];
  const loader: ContentLoader = {
    folders: [],
    load: () =>
      new Promise((resolve) => {
        open.push((value) => resolve({ ok: true, value }));
      }),
    snapshot: () => undefined,
  };
  const used: Version[] = [];
  const versions = startVersions(first, { loader, build: '', onUse: (version) => used.push(version) });
  const updates = [versions.update(), versions.update()];
  for (const [index, state] of states.entries()) {
    await vi.waitFor(() => expect(open).toHaveLength(index + 1), 60_000);
    open[index]?.(state);
  }
  expect(await Promise.all(updates)).toEqual([true, true]);
  expect(used).toHaveLength(3);
  expect(versions.current()).toBe(used[2]);
});

it('goes on after content that could not even be read', async () => {
  const { loader, versions } = await start();
  const { load } = loader;
  loader.load = () => Promise.reject(new Error('too many open files'));
  expect(await versions.update()).toBe(false);
  expect(printed).toEqual(['error: The content cannot be put into use: visitors see it as it was before.']);
  loader.load = load;
  loader.set({ ok: true, value: await loadValid('two') });
  expect(await versions.update()).toBe(true);
});
