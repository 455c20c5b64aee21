import { expect, test, vi } from 'vitest';
import { isForPage, sendProblems } from '#lib/command/problem-page';

const problems = [{ file: 'content/profiles/x/sl.md', line: 7, column: 1, message: 'raw HTML: <b>' }];

test('content problems are all shown in the browser and the terminal', () => {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const response = { writeHead: vi.fn(), end: vi.fn() };
  sendProblems(response, { ok: false, problems });
  const printed = print.mock.calls.flat().join();
  print.mockRestore();
  expect(printed).toContain('content/profiles/x/sl.md:7:1  raw HTML: <b>\n\n1 problem in the content files');
  expect(response.writeHead).toHaveBeenCalledExactlyOnceWith(500, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  expect(response.end.mock.calls[0]?.[0]).toContain('content/profiles/x/sl.md:7:1  raw HTML: &lt;b>');
});

test.each([
  ['text/html,application/xhtml+xml,*/*;q=0.8', true],
  ['text/css,*/*;q=0.1', false],
  ['*/*', false],
  [undefined, false],
])('a request that accepts %s is for a page: %s', (accept, expected) => {
  expect(isForPage({ headers: accept === undefined ? {} : { accept } })).toBe(expected);
});
