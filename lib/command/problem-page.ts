import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkContent } from './content-check';

/**
 * While editing: answers a page request with the problems in the content files, if there are any, and prints
 * them in the terminal. Gives false where there are none, or where the request is not for a page.
 */
export async function answerProblems(
  request: Pick<IncomingMessage, 'headers'>,
  response: Pick<ServerResponse, 'writeHead' | 'end'>,
  check: () => Promise<{ ok: true } | { ok: false; problems: string }> = checkContent,
): Promise<boolean> {
  if (!request.headers.accept?.includes('text/html')) return false;
  const report = await check();
  if (report.ok) return false;
  console.error(`\n${report.problems}`);
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(renderProblems(report.problems));
  return true;
}

function renderProblems(problems: string): string {
  const text = problems.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<title>Problems in the content files</title>
<meta name="viewport" content="width=device-width">
<h1>Problems in the content files</h1>
<p>Mend them, save and reload. <code>content/README.md</code> explains each message.</p>
<pre style="white-space: pre-wrap">${text}</pre>
</html>
`;
}
