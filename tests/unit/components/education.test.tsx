import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EducationView } from '#components/catalogue/education-view';
import { ProfileSection } from '#components/profile/profile-sections';
import type { QualificationLevel } from '#lib/vocabulary/vocabulary';
import { readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

const only = { de: 'für vierjährige Schulen', sl: 'za štiriletne šole' };
const text = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|[ |]*/g, '|');

it('says which schools of a kind have the level, in the list of levels', () => {
  const level: QualificationLevel = { ...buildTerm('bms', 'BMS', 'BMS'), eqf: [4], only };
  const draw = (one: QualificationLevel) =>
    text(
      renderToStaticMarkup(
        <EducationView
          locale="sl"
          levels={[{ level: one, path: '/x', count: 1 }]}
          unknown={{ silent: 0, notCollected: 0 }}
          sources={[]}
        />,
      ),
    );
  expect(draw(level)).toContain('|NQR IV (= EOK 4) za štiriletne šole|');
  expect(draw({ ...level, only: undefined })).toContain('|NQR IV (= EOK 4)|');
});

it('says so beside the way of a profile, and nowhere without a level', async () => {
  const profile = await readValidProfile('musterbauerin');
  const { training } = profile.sections;
  const [first] = training?.routes ?? [];
  if (!training || !first) throw new Error('the example has no way into the occupation');
  const draw = (eqf: number[] | undefined) => {
    const routes = [{ ...first, route: { ...first.route, only }, eqf }];
    const changed = { ...profile, sections: { ...profile.sections, training: { ...training, routes } } };
    return text(
      renderToStaticMarkup(
        <ProfileSection
          id="training"
          profile={changed}
          view={{ locale: 'de', beside: 'sl', parallel: false }}
          context={{ linked: new Map(), rungs: [], bands: [] }}
          numbers={new Map()}
        />,
      ),
    );
  };
  expect(draw([4])).toContain('|NQR IV (= EQR 4) für vierjährige Schulen');
  expect(draw(undefined)).not.toContain('vierjährige');
  expect(draw([])).toContain('|kein NQR-Niveau zugeordnet');
});

it('names the sources of the levels, and each framework level', () => {
  const level: QualificationLevel = { ...buildTerm('uni', 'Uni', 'univerza'), eqf: [6, 7] };
  const source = { id: 'a', title: { sl: 'Register', de: 'Register' }, publisher: { sl: 'Urad', de: 'Amt' } };
  const draw = (sources: object[]) =>
    text(
      renderToStaticMarkup(
        <EducationView
          locale="sl"
          levels={[{ level, path: undefined, count: 0 }]}
          unknown={{ silent: 2, notCollected: 0 }}
          sources={sources as never}
        />,
      ),
    );
  expect(draw([])).toContain('|NQR VI (= EOK 6) ali NQR VII (= EOK 7)|');
  expect(draw([])).toContain('|Raven izobrazbe pri 2\u00a0poklicih: v viru ni podatka.|');
  expect(draw([])).not.toContain('Viri in datum');
  expect(draw([source])).toContain('|Viri in datum|Register');
});
