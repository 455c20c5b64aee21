import childProcess, { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { drawPicture } from '#lib/picture/draw';
import { drawApart } from '#lib/picture/draw-apart';
import type { Picture } from '#lib/picture/picture';
import { spyOnNode } from '../../fixtures/spy-on-node';

spyOnNode(childProcess, 'fork');

const picture: Picture = { title: 'Čistilec', beside: 'Reinigungskraft', area: 'umwelt' };
const other: Picture = { ...picture, title: 'Kuhar' };
const listProcesses = () => vi.mocked(fork).mock.results.map(({ value }) => value);

/** Lets the process end as after a while without work. */
async function end(): Promise<void> {
  const child = listProcesses().at(-1);
  const ended = once(child, 'exit');
  vi.advanceTimersByTime(2_000);
  expect(await ended).toEqual([0, null]);
}

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('draws pictures in one process, which ends and is started again when needed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const drawn = await Promise.all([drawApart(picture), drawApart(other)]);
  const expected = await Promise.all([drawPicture(picture), drawPicture(other)]);
  expect(drawn.map((bytes) => Buffer.from(bytes))).toEqual(expected);
  expect(listProcesses()).toHaveLength(1);
  await end();

  expect(Buffer.from(await drawApart(picture))).toEqual(expected[0]);
  expect(listProcesses()).toHaveLength(2);
  await end();
});

it('says why a picture cannot be drawn, and draws the next one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const wrong = { title: 1 } as unknown as Picture;
  await expect(drawApart(wrong)).rejects.toThrow('title.split is not a function');
  expect(await drawApart(picture)).toBeInstanceOf(Uint8Array);
  expect(listProcesses()).toHaveLength(1);
  await end();
});

it('says so where the process ends meanwhile, and starts another one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const drawing = drawApart(picture);
  listProcesses()[0].kill('SIGKILL');
  await expect(drawing).rejects.toThrow('The process that draws pictures has ended: SIGKILL');
  expect(await drawApart(picture)).toBeInstanceOf(Uint8Array);
  await end();
});
