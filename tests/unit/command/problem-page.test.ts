import { expect, test, vi } from 'vitest';
import { answerProblems } from '../../../lib/command/problem-page';

const problems = 'content/profiles/x/sl.md:7:1  raw HTML: <b>\n\n1 problem in the content files';

/** Asks for a page or a file and gives what was answered. */
async function ask(accept: string, report: { ok: false; problems: string } | { ok: true; summary: string }) {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const response = { writeHead: vi.fn(), end: vi.fn() };
  const answered = await answerProblems({ headers: { accept } }, response as never, async () => report);
  const printed = print.mock.calls.flat().join();
  print.mockRestore();
  return { answered, printed, status: response.writeHead.mock.calls[0]?.[0], body: response.end.mock.calls[0]?.[0] };
}

test('a page with content problems shows them all in the browser and the terminal', async () => {
  const { answered, printed, status, body } = await ask('text/html,*/*', { ok: false, problems });
  expect(answered).toBe(true);
  expect(status).toBe(500);
  expect(body).toContain('content/profiles/x/sl.md:7:1  raw HTML: &lt;b>');
  expect(printed).toContain(problems);
});

test('sound content and files that are not pages go on to the site', async () => {
  expect((await ask('text/html', { ok: true, summary: '' })).answered).toBe(false);
  expect((await ask('text/css', { ok: false, problems })).answered).toBe(false);
});
