import { beforeAll, describe, expect, it } from 'vitest';
import { getText, type Profile } from '#lib/profile/profile';
import { countTerms, isWorthFinding } from '#lib/profile/review';
import { readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let full: Profile;

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
});

/** An imported profile that names so many terms with Slovenian and so many without. */
function importWith(translated: number, missing: number): Profile {
  const basic = full.sections.basic;
  if (!basic) throw new Error('no competences');
  const competences = [
    ...Array.from({ length: translated }, (_, index) => buildTerm(`a${index}`, `a${index}`, `b${index}`, 'machine')),
    ...Array.from({ length: missing }, (_, index) => buildTerm(`c${index}`, `c${index}`)),
  ];
  return { ...full, imported: true, sections: { basic: { ...basic, competences } } };
}

describe('search engines', () => {
  it('list what editors have gone through, whatever is in it', () => {
    const { imported: _, ...ours } = importWith(0, 9);
    expect(isWorthFinding(ours, 'sl')).toBe(true);
  });

  it('list an import in Slovenian from half of its terms on', () => {
    expect(countTerms(importWith(2, 2), 'sl')).toEqual({ reviewed: 0, machine: 2, missing: 2, total: 4 });
    expect(countTerms(importWith(2, 2), 'de')).toEqual({ reviewed: 4, machine: 0, missing: 0, total: 4 });
    expect(isWorthFinding(importWith(2, 2), 'sl')).toBe(true);
    expect(isWorthFinding(importWith(2, 3), 'sl')).toBe(false);
    expect(isWorthFinding(importWith(2, 3), 'de')).toBe(true);
  });

  it('list no import without a text of its own', () => {
    const { texts } = full;
    const bare = { ...importWith(9, 0), texts: { ...texts, de: { ...getText(full, 'de'), prose: {} } } };
    expect([isWorthFinding(bare, 'de'), isWorthFinding(bare, 'sl')]).toEqual([false, true]);
  });
});
