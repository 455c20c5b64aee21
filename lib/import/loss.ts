import type { ContentFiles } from '#lib/content/content';
import { type PlannedFile, toHash, type Written } from './write-files';

/** What an import may take away of what the last one wrote without being told to. */
const tolerated = 0.1;

/**
 * Says what an import would take away, where that is more than a tenth of the profiles, or of the facts or texts in
 * the files that the last one wrote: then it is more likely that files are missing or do not belong together.
 */
export function findLoss(
  { files: own }: ContentFiles,
  files: readonly PlannedFile[],
  plan: Written,
  record: ReadonlyMap<string, string>,
): string | undefined {
  const isProfile = (path: string) => path.endsWith('/profile.json');
  const profiles = [...record.keys()].filter((path) => isProfile(path) && own.has(path)).length;
  const removed = plan.removed.filter(isProfile).length;
  if (removed > profiles * tolerated)
    return `${removed} of the ${profiles} profiles of the last import would be removed`;
  const texts = new Map([...files.map(({ path, text }) => [path, text] as const), ...plan.removed.map(toGone)]);
  const share = Math.max(measure('.json'), measure('.md'));
  return share > tolerated
    ? `${Math.round(share * 100)} % of what the last import wrote would be removed (competences, names, codes)`
    : undefined;

  /** The share of the characters that go, in files of a kind that are as the last import left them. */
  function measure(kind: string): number {
    let [before, after] = [0, 0];
    for (const [path, hash] of record) {
      if (!path.endsWith(kind)) continue;
      const [current, next] = [own.get(path), texts.get(path)];
      if (current === undefined || next === undefined || toHash(current) !== hash) continue;
      before += current.length;
      after += next.length;
    }
    return before ? 1 - after / before : 0;
  }
}

const toGone = (path: string) => [path, ''] as const;
