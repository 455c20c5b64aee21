import { type ContentFiles, parseContent } from '#lib/content/content';
import { type ContentProblem, formatProblem } from '#lib/problem/problem';
import { type PlannedFile, planFiles, type Written } from './write-files';

/** The files of one profile. */
export interface PlannedProfile {
  id: string;
  files: PlannedFile[];
  /** Where the source has it: `de/occupations_de.csv:12`. */
  origin?: string;
}

/** The folder an import writes to, and the others of the site. */
export interface Surroundings {
  folder: string;
  own: ContentFiles;
  others: readonly ContentFiles[];
}

/** What may be written. */
export interface CheckedPlan {
  files: PlannedFile[];
  plan: Written;
  failures: string[];
}

/**
 * Checks the site as it would be after the import, with the files an editor has changed as they are. A profile that
 * would have a problem the site does not have yet is not written; where that does not help, nothing is.
 *
 * @param whole what is not among the profiles and shared files is removed; what is refused here stays as it was
 */
export async function checkPlan(
  { folder, own, others }: Surroundings,
  profiles: readonly PlannedProfile[],
  shared: readonly PlannedFile[],
  whole = false,
): Promise<CheckedPlan> {
  const everything = [...profiles.flatMap(({ files }) => files), ...shared];
  const source = whole ? new Set(everything.map(({ path }) => path)) : undefined;
  let before: Set<string> | undefined;
  const findNew = async (some: readonly PlannedProfile[]) => {
    const files = [...some.flatMap((profile) => profile.files), ...shared];
    const plan = await planFiles(folder, files, source);
    const kept = new Set(plan.kept);
    const after = new Map(own.files);
    for (const path of plan.removed) after.delete(path);
    for (const { path, text } of files) if (!kept.has(path)) after.set(path, text);
    let problems = listProblems([...others, { ...own, files: after, problems: [] }]);
    if (problems.length) before ??= new Set(listProblems([...others, own]).map(toName));
    problems = problems.filter((one) => !before?.has(toName(one)));
    return { files, plan, problems };
  };
  const all = await findNew(profiles);
  if (!all.problems.length) return { files: all.files, plan: all.plan, failures: [] };
  const badIds = new Set(all.problems.map(({ file }) => file.match(/\/profiles\/([^/]+)\//)?.[1]));
  const bad = profiles.filter(({ id }) => badIds.has(id));
  const failures = [
    ...all.problems.map(formatProblem),
    ...bad.map(({ id, origin }) => {
      const from = origin ? ` (from ${origin})` : '';
      return `not written: profiles/${id}${from}, as it would have these problems`;
    }),
  ];
  const rest = await findNew(profiles.filter((profile) => !bad.includes(profile)));
  if (!rest.problems.length) return { files: rest.files, plan: rest.plan, failures };
  const nothing = await planFiles(folder, []);
  const stop = 'nothing is written, as the folder would have these problems';
  return { files: [], plan: nothing, failures: [...failures, stop] };
}

function listProblems(folders: readonly ContentFiles[]): ContentProblem[] {
  const content = parseContent(folders);
  return content.ok ? [] : content.problems;
}

const toName = ({ file, message }: ContentProblem) => `${file} ${message}`;
