import {
  type ContentLoader,
  createContentLoader,
  type LoadedContent,
  type LoaderOptions,
  listContentFolders,
  parseSnapshot,
} from '#lib/content/content';
import { type ContentProblem, formatProblem, formatProblems } from '#lib/problem/problem';
import { hashSources } from './build/hash-sources.mjs';
import { readLastContent } from './last-content';
import { createProgress } from './progress';

/** The result of a content check: a summary and the content itself, or all problems. */
export type ContentReport =
  | { ok: true; summary: string; content: LoadedContent }
  | { ok: false; problems: readonly ContentProblem[] };

/** Creates a loader for the content of the site that shows its progress. */
export function createLoader(options: Pick<LoaderOptions, 'code' | 'snapshot'> = {}): ContentLoader {
  return createContentLoader(listContentFolders(), { ...options, onProgress: createProgress('checking profiles') });
}

/** Reads and checks the content files. */
export async function checkContent(loader = createLoader()): Promise<ContentReport> {
  const content = await loader.load();
  if (!content.ok) return content;
  const { profiles, vocabulary, replaced, warnings } = content.value;
  const terms = Object.values(vocabulary).reduce((sum, entries) => sum + entries.size, 0);
  const notes = replaced.map(
    ({ file, byFile, shared }) => `note: ${file} is not listed: ${byFile} has the same ${shared}`,
  );
  const doubts = warnings.length ? `, ${count(warnings.length, 'warning')}` : '';
  const summary = `${count(profiles.length, 'profile')}, ${count(terms, 'term')}: no problems${doubts}`;
  const cautions = warnings.map((warning) => `warning: ${formatProblem(warning)}`);
  return { ok: true, summary: [...notes, ...cautions, summary].join('\n'), content: content.value };
}

/** Checks the content files and prints the report; true where they have no problems. */
export async function reportContent(): Promise<boolean> {
  const report = await checkContent();
  printReport(report);
  return report.ok;
}

function printReport(report: ContentReport): void {
  if (report.ok) console.log(report.summary);
  else console.error(formatProblems(report.problems));
}

/** The content a server starts with; `problems` of the files where it is the last valid content instead. */
export interface StartContent {
  content: LoadedContent;
  loader: ContentLoader;
  problems?: readonly ContentProblem[];
}

/** Loads the content to start with: from the files or, where they have problems, the last valid content of this site. */
export async function loadForStart(root: string): Promise<StartContent | undefined> {
  const snapshot = await readLastContent(root);
  // Other code or another version of Node may check differently.
  const loader = createLoader({ code: `${hashSources(root)} ${process.version}`, snapshot });
  const report = await checkContent(loader);
  printReport(report);
  if (report.ok) return { content: report.content, loader };
  const last = snapshot && parseSnapshot(snapshot);
  if (!last?.ok) {
    console.error('\nThere is no earlier content to serve.');
    return undefined;
  }
  console.error('WARNING: serving the last content that was in order. The latest changes are NOT on the site.\n');
  return { content: last.value, loader, problems: report.problems };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
