import { describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import type { CompetenceEntry } from '#lib/catalogue/competence-hierarchy';
import { listRelated, listShared } from '#lib/catalogue/related-occupations';
import { type Compared, weighCompetence } from '#lib/catalogue/shared-competences';
import { type Locale, locales } from '#lib/i18n/locales';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { checkReal } from '../../content/real';

const real = buildCatalogue(await checkReal());

function find(id: string, { findById }: Catalogue = real) {
  const profile = findById(id);
  if (!profile) throw new Error(`no profile "${id}"`);
  return profile;
}
const listIds = (id: string) => listRelated(find(id), real, 'sl').map(({ occupation }) => occupation.profile.id);

it('finds the occupations nearest to another one', () => {
  expect(listIds('pflegeassistentin').slice(0, 2)).toEqual([
    'pflegefachassistentin',
    'dipl-gesundheits-und-krankenpflegerin',
  ]);
  expect(listIds('koch-koechin')[0]).toBe('restaurantfachmann-frau');
});

it('finds at most five, each with at least two competences, and never the occupation itself', () => {
  for (const profile of real.profiles) {
    const related = listRelated(profile, real, 'sl');
    expect(related.length).toBeLessThanOrEqual(5);
    expect(related.filter(({ shared }) => shared.length < 2)).toEqual([]);
    expect(related.map(({ occupation }) => occupation.profile.id)).not.toContain(profile.id);
  }
});

/** What an occupation shares with every other one, those with most weight first; slow, as it leaves nothing out. */
function rankAll(id: string, locale: Locale) {
  const occupations = real.listOccupations(locale);
  return occupations
    .filter(({ profile }) => profile.id !== id)
    .map(({ profile }) => {
      const shared = listShared(find(id), profile, real, locale);
      const weight = shared.reduce((sum, entry) => sum + weighCompetence(entry, locale, occupations.length), 0);
      return { id: profile.id, count: shared.length, weight };
    })
    .sort((a, b) => b.weight - a.weight);
}

it.each(locales)('looks at rare competences only, and yet finds those that share most: %s', (locale) => {
  for (const profile of real.profiles) {
    const ranked = rankAll(profile.id, locale).slice(0, 5);
    const ids = new Set(ranked.map(({ id }) => id));
    const found = listRelated(profile, real, locale).filter(({ occupation }) => !ids.has(occupation.profile.id));
    // Where several share as much as the fifth, either may be listed.
    const weakest = ranked.at(-1)?.count ?? 0;
    for (const { shared } of found) expect(shared.length, profile.id).toBe(weakest);
  }
});

it.each(locales)('lists those that weigh most first: %s', (locale) => {
  for (const profile of real.profiles) {
    const weights = new Map(rankAll(profile.id, locale).map(({ id, weight }) => [id, weight]));
    const listed = listRelated(profile, real, locale).map(({ occupation }) => weights.get(occupation.profile.id) ?? 0);
    expect(listed, profile.id).toEqual([...listed].sort((a, b) => b - a));
  }
});

describe('where a competence is common', () => {
  const build = (id: string, needed: readonly string[]): Compared => ({
    id,
    named: [{ kind: 'basic', sources: [], competences: needed.map((one) => ({ id: one }) as Competence) }],
  });
  const seeker = build('seeker', ['frequent', 'common', 'rare']);
  const other = build('other', ['common', 'frequent']);

  /** The related occupations where so many others need what is frequent, too. */
  function listAfter(before: number): string[] {
    const crowd = Array.from({ length: before }, (_, index) => build(String(index), ['frequent']));
    const occupations = [seeker, ...crowd, other];
    const users = { rare: [seeker], frequent: [...crowd, other, seeker], common: [other, seeker] };
    const entries = Object.entries(users).map(
      ([id, uses], index) =>
        ({ competence: { id }, uses, counts: { sl: index + 1, de: 0 } }) as unknown as CompetenceEntry,
    );
    const source = {
      competences: { find: (id: string) => entries.find(({ competence }) => competence.id === id) },
      findEntry: (_: Locale, id: string) => ({ profile: occupations.find((one) => one.id === id) }),
      listOccupations: () => occupations,
    } as unknown as Catalogue;
    return listRelated(seeker, source, 'sl').map(({ occupation }) => occupation.profile.id);
  }

  it('two thousand of those that need it are looked at, after those that need rarer ones', () => {
    expect(listAfter(1_996)).toEqual(['other']);
    expect(listAfter(1_997)).toEqual([]);
  });
});

it('names what is shared, the rarest first, the same from both sides', () => {
  const [a, b] = [find('maurerin'), find('tischlerin')];
  const shared = listShared(a, b, real, 'sl');
  const counts = shared.map((entry) => entry.counts.sl);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((x, y) => x - y));
  expect(new Set(listShared(b, a, real, 'sl'))).toEqual(new Set(shared));
});

it('finds none for an occupation without competences', () => {
  expect(listRelated({ id: 'x', named: [] }, real, 'de')).toEqual([]);
});
