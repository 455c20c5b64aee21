import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Basic } from '#components/profile/sections/basic';
import { Professional } from '#components/profile/sections/professional';
import type { Profile } from '#lib/profile/profile';
import { readValidProfile } from '../../fixtures/content';
import { listLinks, toText } from './to-text';

let full: Profile;
const view = { locale: 'sl', beside: 'de', parallel: false } as const;
const context = { linked: new Map(), rungs: [], bands: [] };

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
});

/** The two sections of a profile with these basic competences. */
function draw(pick: (sections: Profile['sections']) => NonNullable<Profile['sections']['basic']>['competences']) {
  const { basic, professional } = full.sections;
  if (!basic || !professional) throw new Error('no competences');
  const data = { ...basic, competences: pick(full.sections) };
  const profile = { ...full, sections: { ...full.sections, basic: data } };
  return {
    basic: <Basic data={data} profile={profile} view={view} context={context} />,
    professional: <Professional data={professional} profile={profile} view={view} context={context} />,
  };
}

it('a professional competence that is basic too stands there with all that is below it, and not again', () => {
  const { basic, professional } = draw(({ basic: own }) => own?.competences ?? []);
  expect(toText(basic)).toMatch(/^\|poznavanje orodij\|Werkzeugkunde\|merjenje\|.*Längenmessung/);
  expect(toText(professional)).toBe('|Temeljne kompetence|spadajo tudi sem.|');
  expect(listLinks(professional)).toEqual(['#basic']);
});

it('names the basic ones that are not professional', () => {
  const { professional } = draw(({ basic: own, transversal }) => [
    ...(own?.competences ?? []),
    ...(transversal?.competences.map(({ competence }) => competence) ?? []),
  ]);
  expect(toText(professional)).toMatch(/^\|Temeljne kompetence\|spadajo tudi sem\|, razen: [^|]+\|\.\|$/);
});

it('says nothing of basic ones where none is professional', () => {
  const { professional } = draw(
    ({ transversal }) => transversal?.competences.map(({ competence }) => competence) ?? [],
  );
  expect(renderToStaticMarkup(professional)).not.toContain('#basic');
  expect(toText(professional)).toContain('|Werkzeugkunde|');
});
