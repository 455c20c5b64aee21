import { listContentFolders, type ParsedContent, parseContent, readContentFolders } from '#lib/content/content';
import { formatProblem, formatProblems } from '#lib/problem/problem';

/** What the check of the content files says: lines that sum them up, with the content itself, or all problems. */
export type ContentReport = { ok: true; summary: string; content: ParsedContent } | { ok: false; problems: string };

/** From how many profiles on the check tells how far it is. */
const many = 500;

/** Reads and checks the content files of all folders, or of those that are named. */
export async function checkContent(folders = listContentFolders()): Promise<ContentReport> {
  const content = parseContent(await readContentFolders(folders), showProgress);
  if (!content.ok) return { ok: false, problems: formatProblems(content.problems) };
  const { profiles, vocabulary, replaced, warnings } = content.value;
  const terms = Object.values(vocabulary).reduce((sum, entries) => sum + entries.size, 0);
  const notes = replaced.map(
    ({ file, byFile, shared }) => `note: ${file} is not listed: ${byFile} has the same ${shared}`,
  );
  const doubts = warnings.length ? `, ${count(warnings.length, 'warning')}` : '';
  const summary = `${count(profiles.length, 'profile')}, ${count(terms, 'term')}: no problems${doubts}`;
  const told = warnings.map((warning) => `warning: ${formatProblem(warning)}`);
  return { ok: true, summary: [...notes, ...told, summary].join('\n'), content: content.value };
}

/** One line on a terminal that counts the profiles of a big catalogue. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < many || (done % 100 && done < total)) return;
  process.stderr.write(done < total ? `\rchecking profiles: ${done} of ${total}` : '\r\u001b[K');
}

/** Checks the content files, prints what was found and tells whether they are in order. */
export async function reportContent(): Promise<boolean> {
  const report = await checkContent();
  if (report.ok) console.log(report.summary);
  else console.error(report.problems);
  return report.ok;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
