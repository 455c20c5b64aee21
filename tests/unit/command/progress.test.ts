import { afterEach, expect, it, vi } from 'vitest';
import { createProgress } from '#lib/command/progress';

const { isTTY } = process.stderr;
afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.restoreAllMocks();
});

/** What a progress of a hundred prints in the log and on the terminal. */
function count(terminal: boolean, options = {}) {
  process.stderr.isTTY = terminal;
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const report = createProgress('making pages', options);
  for (let done = 1; done <= 100; done++) report(done, 100);
  return { logged: log.mock.calls.flat(), written: write.mock.calls.map(([text]) => String(text)) };
}

it('counts in one line of a terminal, and leaves nothing of it', () => {
  const { logged, written } = count(true);
  expect(logged).toEqual([]);
  expect(written[0]).toBe('\rmaking pages: 1 of 100');
  expect(written.at(-1)).toBe('\r\u001b[K');
  // Not a line for each.
  expect(written.length).toBeLessThan(50);
});

it('says nothing elsewhere, or a line for each tenth', () => {
  expect(count(false)).toEqual({ logged: [], written: [] });
  vi.restoreAllMocks();
  const { logged } = count(false, { inTenths: true });
  expect(logged).toHaveLength(10);
  expect([logged[0], logged.at(-1)]).toEqual(['making pages: 10 of 100', 'making pages: 100 of 100']);
});
