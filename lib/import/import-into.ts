import { resolve } from 'node:path';
import { listContentFolders, readContentFiles, readContentFolders } from '#lib/content/content';
import { checkPlan } from './check-plan';
import { readRecord, refuseUnsafePaths } from './import-record';
import type { Importer, ImportRequest } from './importer';
import { findLoss } from './loss';
import { type WritePlan, writeFiles } from './write-files';

/** Where the command reports. */
export interface Output {
  print: (line: string) => void;
  complain: (line: string) => void;
}

/** What was asked for on the command line. */
export interface ImportOptions extends Pick<ImportRequest, 'inputs' | 'options'> {
  out: string;
  dryRun: boolean;
  allowRemoval: boolean;
}

/** Runs an importer and writes what the site accepts of its plan; returns false where it reported a failure. */
export async function importInto(
  { out, dryRun, allowRemoval, inputs, options }: ImportOptions,
  importer: Importer,
  { print, complain }: Output,
): Promise<boolean> {
  refuseUnsafePaths(out, []);
  const record = await readRecord(out);
  const site = await readContentFolders(listContentFolders().filter((path) => resolve(path) !== resolve(out)));
  const folder = await readContentFiles(out);
  const outcome = await importer.run({ inputs, options, folder, site, onProgress: print });
  const { profiles, failures } = outcome;
  if (!profiles.length) {
    for (const line of failures.length ? failures : ['nothing to import: the source has no profile']) complain(line);
    return false;
  }
  const checked = await checkPlan(folder, site, outcome);
  const loss = outcome.whole && !allowRemoval ? findLoss(folder, checked.files, checked.plan, record) : undefined;
  for (const line of [...(loss ? [] : formatPlan(checked.plan, out, dryRun)), ...outcome.summary]) print(line);
  for (const line of [...failures, ...checked.failures]) complain(line);
  if (loss) {
    complain(`nothing is written: ${loss}\n  do the files belong together? --allow-removal imports them all the same`);
    return false;
  }
  if (!dryRun) await writeFiles(out, checked.files, checked.plan);
  return !failures.length && !checked.failures.length;
}

function formatPlan(
  { written, unchanged, kept, removed, orphaned }: WritePlan,
  out: string,
  dryRun: boolean,
): string[] {
  const verb = dryRun ? 'would write' : 'wrote';
  const remove = dryRun ? 'would remove' : 'removed';
  return [
    ...(removed.length ? [`${remove} ${removed.length} files in ${out} that the source no longer has`] : []),
    ...orphaned.map((path) => `kept: ${out}/${path} is no longer in the source, but its folder was changed`),
    ...kept.map((path) => `kept: ${out}/${path} was changed since the last import; remove it to have it written anew`),
    `${verb} ${written.length} files in ${out}, ${unchanged.length} unchanged, ${kept.length} kept`,
  ];
}
