import { type ContentFiles, parseContent } from '#lib/content/content';
import { type ContentProblem, formatProblem } from '#lib/problem/problem';
import { type PlannedFile, planFiles } from './write-files';

/** The files of one profile. */
export interface PlannedProfile {
  id: string;
  files: PlannedFile[];
}

/**
 * Checks the folder as it would be after the import, with the files an editor has changed as they are. A profile that
 * would have a problem the folder does not have yet is not written; where that does not help, nothing is.
 */
export async function checkPlan(
  folder: string,
  own: ContentFiles,
  profiles: readonly PlannedProfile[],
  shared: readonly PlannedFile[],
): Promise<{ files: PlannedFile[]; failures: string[] }> {
  const before = new Set(listProblems(own).map(toName));
  const findNew = async (some: readonly PlannedProfile[]) => {
    const files = [...some.flatMap((profile) => profile.files), ...shared];
    const { kept } = await planFiles(folder, files);
    const after = new Map(own.files);
    for (const { path, text } of files) if (!kept.includes(path)) after.set(path, text);
    return {
      files,
      problems: listProblems({ ...own, files: after, problems: [] }).filter((one) => !before.has(toName(one))),
    };
  };
  const all = await findNew(profiles);
  if (!all.problems.length) return { files: all.files, failures: [] };
  const bad = profiles.filter(({ id }) => all.problems.some(({ file }) => file.includes(`/profiles/${id}/`)));
  const failures = [
    ...all.problems.map(formatProblem),
    ...bad.map(({ id }) => `not written: profiles/${id}, as it would have these problems`),
  ];
  const rest = await findNew(profiles.filter((profile) => !bad.includes(profile)));
  if (!rest.problems.length) return { files: rest.files, failures };
  return { files: [], failures: [...failures, 'nothing is written, as the folder would have these problems'] };
}

function listProblems(files: ContentFiles): ContentProblem[] {
  const content = parseContent(files);
  return content.ok ? [] : content.problems;
}

const toName = ({ file, message }: ContentProblem) => `${file} ${message}`;
