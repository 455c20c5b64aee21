import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatProblems } from '#lib/problem/problem';
import type { ContentReport } from './content-check';

/** True for a request for a page, not for a file it uses. */
export function isForPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

/** In development: answers with the problems in the content files and prints them. */
export function sendProblems(
  response: Pick<ServerResponse, 'writeHead' | 'end'>,
  report: Extract<ContentReport, { ok: false }>,
): void {
  const problems = formatProblems(report.problems);
  console.error(`\n${problems}`);
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(renderProblems(problems));
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
