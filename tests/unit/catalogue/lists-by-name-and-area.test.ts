import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue, hasCurated, longestList } from '#lib/catalogue/catalogue';
import { getText, type Profile } from '#lib/profile/profile';
import { readValid } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;

beforeAll(async () => {
  content = await readValid();
});

/** The catalogue of so many copies of one profile. */
function buildWith(count: number): Catalogue {
  const [profile] = content.profiles;
  if (!profile) throw new Error('no profile');
  const toCopy = (_: unknown, index: number): Profile => ({
    ...profile,
    id: `${index}`,
    texts: { sl: { ...getText(profile, 'sl'), slug: `${index}` } },
  });
  return buildCatalogue({ ...content, profiles: Array.from({ length: count }, toCopy) });
}

it('a list is split into pages from the first entry that is too many', () => {
  const isSplit = ({ lettered, listAreas }: Catalogue) => [
    lettered,
    listAreas('sl').some((entry) => entry.occupations.length && entry.paginated),
  ];
  expect(isSplit(buildWith(longestList))).toEqual([false, false]);
  expect(isSplit(buildWith(longestList + 1))).toEqual([true, true]);
});

describe('a list worth rendering ahead', () => {
  it('has at least one profile that is not imported', () => {
    const [own] = buildWith(1).listOccupations('sl');
    if (!own) throw new Error('no entry');
    const imported = { ...own, profile: { ...own.profile, imported: true as const } };
    const lists = [[], [imported], [own], [imported, own]];
    expect(lists.map((occupations) => hasCurated({ occupations }))).toEqual([false, false, true, true]);
  });
});
