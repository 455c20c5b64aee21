import type { ContentFiles } from '#lib/content/content';
import type { PlannedFile } from './importer';
import { toHash, type WritePlan } from './write-files';

/** The share of the last import that may be removed without `--allow-removal`. */
const tolerated = 0.1;

/**
 * Describes the loss where an import would remove more than a tenth of the profiles, facts or texts that the last one
 * wrote: then files are more likely missing, or from different releases, than out of date.
 */
export function findLoss(
  { files: current }: ContentFiles,
  files: readonly PlannedFile[],
  plan: WritePlan,
  record: ReadonlyMap<string, string>,
): string | undefined {
  const isProfile = (path: string) => path.endsWith('/profile.json');
  const profiles = [...record.keys()].filter((path) => isProfile(path) && current.has(path)).length;
  const removed = plan.removed.filter(isProfile).length;
  if (removed > profiles * tolerated)
    return `${removed} of the ${profiles} profiles of the last import would be removed`;
  const texts = new Map([...files.map(({ path, text }) => [path, text] as const), ...plan.removed.map(toEmpty)]);
  const share = Math.max(measure('.json'), measure('.md'));
  return share > tolerated
    ? `${Math.round(share * 100)} % of what the last import wrote would be removed (competences, names, codes)`
    : undefined;

  /** The share of characters lost in files of a kind; those an editor has changed do not count. */
  function measure(kind: string): number {
    let [before, after] = [0, 0];
    for (const [path, hash] of record) {
      if (!path.endsWith(kind)) continue;
      const [old, next] = [current.get(path), texts.get(path)];
      if (old === undefined || next === undefined || toHash(old) !== hash) continue;
      before += old.length;
      after += next.length;
    }
    return before ? 1 - after / before : 0;
  }
}

const toEmpty = (path: string) => [path, ''] as const;
