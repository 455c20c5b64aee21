import { expect, it } from 'vitest';
import { Professional } from '#components/profile/sections/professional';
import { buildReferences } from '#lib/profile/references';
import { professional } from '#lib/profile/sections/professional';
import type { Entry } from '#lib/vocabulary/vocabulary';
import { readValid, readValidProfile } from '../../../fixtures/content';
import { buildTerm } from '../../../fixtures/terms';
import { toText } from '../to-text';

const context = { linked: new Map(), rungs: [], bands: [] };
const uri = 'http://data.europa.eu/esco/skill/a';
const terms: Entry<'esco-competences'>[] = [
  { ...buildTerm('holzarten', 'Arten von Holz', 'vrste lesa'), uri },
  { ...buildTerm('saegen', 'sägen', 'žaganje', 'machine'), uri },
];

async function draw(locale: 'sl' | 'de', parallel = false) {
  const profile = await readValidProfile('musterbauerin');
  const data = profile.sections.professional;
  if (!data) throw new Error('no competences');
  const view = { locale, beside: locale === 'sl' ? 'de' : 'sl', parallel } as const;
  return toText(<Professional data={{ ...data, esco: terms }} profile={profile} view={view} context={context} />);
}

it('the competences of ESCO stand behind a summary that counts them, with the German name and its status', async () => {
  const text = await draw('sl');
  expect(text).toMatch(
    /\|V tem poklicu po ESCO: 2\u00a0kompetenci\|Te kompetence ima [^|]+\|vrste lesa\|Arten von Holz\|žaganje\|[^|]*strojni prevod[^|]*\|sägen\|$/,
  );
  expect(await draw('de')).toMatch(/\|In diesem Beruf laut ESCO: 2\u00a0Kompetenzen\|.*\|Arten von Holz\|sägen\|$/);
  expect(await draw('sl', true)).toContain('|In diesem Beruf laut ESCO: 2\u00a0Kompetenzen|');
});

it('are 25 at most, each once and from the vocabulary', async () => {
  const { vocabulary } = await readValid();
  const many = Array.from({ length: 26 }, (_, index) => ({ ...buildTerm(`a${index}`, `A${index}`), uri }));
  const known = { ...vocabulary, 'esco-competences': new Map(many.map((term) => [term.id, term])) };
  const schema = professional(buildReferences(known, new Set()));
  const [competence = ''] = vocabulary.competences.keys();
  const check = (esco: string[]) =>
    schema
      .safeParse({ sources: ['musteramt'], competences: [{ competence }], esco })
      .error?.issues.map(({ message }) => message);
  const ids = many.map(({ id }) => id);
  expect(check(ids.slice(0, 25))).toBeUndefined();
  expect(check(ids)).toHaveLength(1);
  expect(check(['a1', 'a1'])).toEqual(['the same entry appears twice']);
  expect(check(['b'])?.[0]).toBe('unknown ESCO competence "b"');
});
