import { expect, it } from 'vitest';
import { createSharing } from '#lib/publish/sharing';

/** Work that is done when the test says so; counts how often it was begun. */
function createWork() {
  const begun: { signal: AbortSignal; finish: (value: string) => void; fail: (error: Error) => void }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      begun.push({ signal, finish: resolve, fail: reject });
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return { begun, work };
}

it('does the work once for all who ask at the same time, and again for the next one', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const all = Array.from({ length: 24 }, () => share('a', work, new AbortController().signal));
  expect(begun).toHaveLength(1);
  begun[0]?.finish('done');
  expect(new Set(await Promise.all(all))).toEqual(new Set(['done']));
  const next = share('a', work);
  expect(begun).toHaveLength(2);
  begun[1]?.finish('again');
  expect(await next).toBe('again');
});

it('keeps work of different keys apart', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const both = [share('a', work), share('b', work)];
  for (const [index, { finish }] of begun.entries()) finish(String(index));
  expect(await Promise.all(both)).toEqual(['0', '1']);
});

it('aborts the work when the last one leaves, and not before', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const visitors = Array.from({ length: 3 }, () => new AbortController());
  const all = visitors.map(({ signal }) => share('a', work, signal).catch((error: Error) => error.name));
  for (const visitor of visitors.slice(1)) visitor.abort();
  expect(await Promise.all(all.slice(1))).toEqual(['AbortError', 'AbortError']);
  expect(begun[0]?.signal.aborted).toBe(false);
  visitors[0]?.abort();
  expect(begun[0]?.signal.aborted).toBe(true);
  expect(await all[0]).toBe('AbortError');
});

it('gives those who stay what the one who left has begun', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const first = new AbortController();
  const left = share('a', work, first.signal).catch((error: Error) => error.name);
  const stays = share('a', work, new AbortController().signal);
  first.abort();
  begun[0]?.finish('done');
  expect([await left, await stays, begun.length]).toEqual(['AbortError', 'done', 1]);
});

it('does not abort work that somebody waits for who never leaves', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const stays = share('a', work);
  const visitor = new AbortController();
  const left = share('a', work, visitor.signal).catch(() => 'left');
  visitor.abort();
  expect([await left, begun[0]?.signal.aborted]).toEqual(['left', false]);
  begun[0]?.finish('done');
  expect(await stays).toBe('done');
});

it('starts anew after an abort, though the aborted work has not ended', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const deaf = (signal: AbortSignal) => work(signal).catch(() => new Promise<string>(() => {}));
  const visitor = new AbortController();
  const left = share('a', deaf, visitor.signal).catch(() => 'left');
  visitor.abort();
  const next = share('a', work, new AbortController().signal);
  expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  begun[1]?.finish('done');
  expect([await left, await next]).toEqual(['left', 'done']);
});

it('goes on sharing new work when the aborted one has ended', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const visitor = new AbortController();
  const left = share('a', work, visitor.signal).catch(() => 'left');
  visitor.abort();
  const next = share('a', work);
  await left;
  const joined = share('a', work);
  expect(begun).toHaveLength(2);
  begun[1]?.finish('done');
  expect(await Promise.all([next, joined])).toEqual(['done', 'done']);
});

it('does nothing for one who has left already', async () => {
  const { begun, work } = createWork();
  await expect(createSharing<string>()('a', work, AbortSignal.abort())).rejects.toThrow('aborted');
  expect(begun).toEqual([]);
});

it('takes an error to all, and does not remember it', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const all = [share('a', work), share('a', work, new AbortController().signal)];
  begun[0]?.fail(new Error('broken'));
  for (const one of all) await expect(one).rejects.toThrow('broken');
  const next = share('a', work);
  begun[1]?.finish('mended');
  expect(await next).toBe('mended');
});

it('does not take it for leaving when somebody closes what is done', async () => {
  const share = createSharing<string>();
  const { begun, work } = createWork();
  const visitor = new AbortController();
  const done = share('a', work, visitor.signal);
  begun[0]?.finish('done');
  expect(await done).toBe('done');
  const next = share('a', work);
  visitor.abort();
  expect(begun[1]?.signal.aborted).toBe(false);
  begun[1]?.finish('next');
  expect(await next).toBe('next');
});
