import { type ContentFiles, parseContent } from '#lib/content/content';
import { type ContentProblem, formatProblem } from '#lib/problem/problem';
import type { ImportOutcome, PlannedFile, PlannedProfile } from './importer';
import { planFiles, type WritePlan } from './write-files';

/** What may be written. */
export interface CheckedPlan {
  files: readonly PlannedFile[];
  plan: WritePlan;
  failures: string[];
}

/**
 * Checks the site as it would be after the import, with the files an editor has changed as they are. A profile with a
 * problem the site does not have yet is not written; where problems remain, or no profile, nothing is.
 */
export async function checkPlan(
  folder: ContentFiles,
  site: readonly ContentFiles[],
  { profiles, shared, whole }: Pick<ImportOutcome, 'profiles' | 'shared' | 'whole'>,
): Promise<CheckedPlan> {
  // A refused profile is still in the source: what an earlier import wrote of it stays.
  const source = whole ? new Set(listFiles(profiles, shared).map(({ path }) => path)) : undefined;
  let before: Set<string> | undefined;
  const check = async (some: readonly PlannedProfile[]) => {
    const files = listFiles(some, shared);
    const plan = await planFiles(folder.label, files, source);
    const after = applyPlan(folder, files, plan);
    let problems = listProblems([...site, after]);
    if (problems.length) before ??= new Set(listProblems([...site, folder]).map(toKey));
    problems = problems.filter((problem) => !before?.has(toKey(problem)));
    return { files, plan, problems };
  };
  const { files, plan, problems } = await check(profiles);
  if (!problems.length) return { files, plan, failures: [] };
  const ids = new Set(problems.map(({ file }) => file.match(/\/profiles\/([^/]+)\//)?.[1]));
  const [refused, accepted] = [profiles.filter(({ id }) => ids.has(id)), profiles.filter(({ id }) => !ids.has(id))];
  const failures = [
    ...problems.map(formatProblem),
    ...refused.map(({ id, origin }) => {
      const from = origin ? ` (from ${origin})` : '';
      return `not written: profiles/${id}${from}, as it would have these problems`;
    }),
  ];
  const rest = accepted.length ? await check(accepted) : undefined;
  if (rest && !rest.problems.length) return { files: rest.files, plan: rest.plan, failures };
  const reason = rest ? 'the folder would have these problems' : 'no profile is left';
  return {
    files: [],
    plan: await planFiles(folder.label, []),
    failures: [...failures, `nothing is written: ${reason}`],
  };
}

function listFiles(profiles: readonly PlannedProfile[], shared: readonly PlannedFile[]): PlannedFile[] {
  return [...profiles.flatMap(({ files }) => files), ...shared];
}

/** The folder as it would be. */
function applyPlan(folder: ContentFiles, files: readonly PlannedFile[], { kept, removed }: WritePlan): ContentFiles {
  const after = new Map(folder.files);
  const edited = new Set(kept);
  for (const path of removed) after.delete(path);
  for (const { path, text } of files) if (!edited.has(path)) after.set(path, text);
  return { ...folder, files: after, problems: [] };
}

function listProblems(folders: readonly ContentFiles[]): ContentProblem[] {
  const content = parseContent(folders);
  return content.ok ? [] : content.problems;
}

const toKey = ({ file, message }: ContentProblem) => `${file} ${message}`;
