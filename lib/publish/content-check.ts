import { parseContent, readContentFiles } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';

/** What the check of the content files says: a line that sums them up, or all problems. */
export type ContentReport = { ok: true; summary: string } | { ok: false; problems: string };

/** Reads and checks the content files. */
export async function checkContent(folder = 'content'): Promise<ContentReport> {
  const content = parseContent(await readContentFiles(folder, 'content'));
  if (!content.ok) return { ok: false, problems: formatProblems(content.problems) };
  const { profiles, vocabulary } = content.value;
  const terms = Object.values(vocabulary).reduce((sum, entries) => sum + entries.size, 0);
  return { ok: true, summary: `${count(profiles.length, 'profile')}, ${count(terms, 'term')}: no problems` };
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
