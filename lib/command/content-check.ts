import { type ContentLoader, createContentLoader, type LoadedContent, listContentFolders } from '#lib/content/content';
import { formatProblem, formatProblems } from '#lib/problem/problem';
import { createProgress } from './progress';

/** What the check of the content files says: lines that sum them up, with the content itself, or all problems. */
export type ContentReport = { ok: true; summary: string; content: LoadedContent } | { ok: false; problems: string };

/** A loader of the content of the site, which tells how far it is. */
export function createLoader(folders = listContentFolders()): ContentLoader {
  return createContentLoader(folders, createProgress('checking profiles'));
}

/** Reads and checks the content files. */
export async function checkContent(loader = createLoader()): Promise<ContentReport> {
  const content = await loader.load();
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

/** Checks the content files, prints what was found and gives the content where it is in order. */
export async function reportContent(loader = createLoader()): Promise<LoadedContent | undefined> {
  const report = await checkContent(loader);
  if (report.ok) console.log(report.summary);
  else console.error(report.problems);
  return report.ok ? report.content : undefined;
}

/** The content to start with. */
export async function loadForStart(): Promise<{ content: LoadedContent; loader: ContentLoader } | undefined> {
  const loader = createLoader();
  const content = await reportContent(loader);
  return content && { content, loader };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
