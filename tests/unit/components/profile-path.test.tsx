import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProfileSection } from '#components/profile/profile-sections';
import type { Locale } from '#lib/i18n/locales';
import type { Sections } from '#lib/profile/profile';
import type { SectionId } from '#lib/profile/section-ids';
import { getToday } from '#lib/vocabulary/date';
import { readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';
import { toText } from './to-text';
import { catalogue } from './valid-catalogue';

const full = await readValidProfile('musterbauerin');

const build = (id: SectionId, more: Partial<Sections> = {}, locale: Locale = 'sl', parallel = false) => (
  <ProfileSection
    id={id}
    profile={{ ...full, sections: { ...full.sections, ...more } }}
    view={{ locale, beside: locale === 'sl' ? 'de' : 'sl', parallel }}
    context={{ linked: new Map(), rungs: catalogue.rungs, bands: [] }}
    numbers={new Map()}
  />
);
const draw = (...args: Parameters<typeof build>) => renderToStaticMarkup(build(...args));
const renderText = (...args: Parameters<typeof build>) => toText(build(...args)).replaceAll('\u00a0', ' ');

function get<Id extends SectionId>(id: Id) {
  const data = full.sections[id];
  if (!data) throw new Error(`no section "${id}"`);
  return data;
}

describe('the ways into an occupation', () => {
  it('stand in a table, Austria left of Slovenia, the Slovenian level in words', () => {
    expect(renderText('training')).toContain('|Avstrija|Slovenija, ista raven|vzorčna šola|Musterschule|');
    expect(renderText('training')).toContain('NQR V (= EOK 5) ali NQR IV (= EOK 4)|na strani AMS: NQR V|');
    expect(renderText('training')).toContain('|srednja vzorčna izobrazba (SOK 4)|');
    expect(renderText('training')).not.toContain('nekdanji');
    expect(renderText('training')).toContain('|Smeri (2)|oblikovanje|Gestaltung|, risanje|Zeichnen|');
  });

  it('name fields once where two ways in a row have the same', () => {
    const [route] = get('training').routes;
    const other = { ...route, route: buildTerm('hochschule', 'Hochschule'), fields: undefined };
    const read = (routes: unknown[]) => renderText('training', { training: { ...get('training'), routes } as never });
    expect(read([route, route]).match(/Smeri \(\d\)\|oblikovanje|Iste smeri kot zgoraj/g)).toEqual([
      'Smeri (2)|oblikovanje',
      'Iste smeri kot zgoraj',
    ]);
    expect(read([route, other, route]).match(/Smeri \(2\)/g)).toHaveLength(2);
  });

  it('warn that the same level is no recognition, and lead to all levels', () => {
    expect(draw('training')).toContain('href="/sl/ravni-izobrazbe"');
    const [route] = get('training').routes;
    const training = { ...get('training'), routes: route ? [{ ...route, eqf: [] }] : [] };
    expect(draw('training', { training })).not.toContain('href="/sl/ravni-izobrazbe"');
    expect(renderText('training', { training })).not.toContain('Slovenija');
  });

  it('stand row by row in the parallel view', () => {
    const text = renderText('training', {}, 'sl', true);
    expect(text).toContain('|oblikovanje|Gestaltung|risanje|Zeichnen|');
    expect(text).toMatch(/v Sloveniji SOK 4; na strani AMS: NQR V\|NQR V.*in Slowenien SOK 4; /);
  });
});

describe('the levels of education', () => {
  const [level] = get('levels').levels;
  if (!level) throw new Error('no level');
  const inWords = { sl: 'vzorčna izobrazba', de: 'Musterabschluss' };

  it('run in as a line where the ways into the occupation name them too', () => {
    const levels = { ...get('levels'), levels: [{ ...level, inWords }] };
    expect(draw('levels', { levels })).toContain('<a href="/sl/izobrazba/vajenistvo">vzorčna izobrazba</a>');
    expect(renderText('levels', { levels })).not.toContain('Lehrberuf');
    expect(renderText('levels', { levels }, 'sl', true)).toContain('|vajeniški poklic|Lehrberuf|');
  });

  it('have their German terms where they are others', () => {
    expect(renderText('levels')).toContain('|vajeniški poklic|,|poklic s šolsko izobrazbo|Lehrberuf, Schul');
  });
});

describe('open positions', () => {
  const count = (asOf: string) => draw('vacancies', { vacancies: { ...get('vacancies'), asOf } });

  it('are a figure while the count is recent, and a remark with its day later', () => {
    expect(count(getToday())).toMatch(/<strong>12\s/);
    expect(count('2025-03-01')).not.toContain('<strong>');
    expect(count('2025-03-01').replaceAll('\u00a0', ' ')).toContain('12 prostih delovnih mest na dan 1. marca 2025');
  });
});

describe('codes', () => {
  it('are named, and say what they are for', () => {
    expect(renderText('classification')).toContain(
      '|Šifra AMS (šestmestna)|za posredovanje dela v Avstriji|100101|Musterbauer/in|',
    );
    expect(draw('classification')).toContain('<a href="/sl/isco/7522">poklici te skupine</a>');
    expect(renderText('classification', {}, 'sl', true)).toContain('|Šifra ISCO-08|ISCO-08-Code|');
  });

  it('are no names of links', () => {
    const esco = [{ uri: 'http://data.europa.eu/esco/x', code: '7522.1' }];
    const text = renderText('classification', { classification: { ...get('classification'), esco } });
    expect(text).toContain('|7522.1|opis v ESCO|');
  });
});

it('official pages on recognition say which language they are in where it is another', () => {
  expect(renderText('recognition')).toContain('|Anerkennung im Musterland|(v nemščini)|');
  expect(draw('recognition')).toContain('<span lang="de">Anerkennung im Musterland</span>');
  expect(renderText('recognition', {}, 'de')).not.toContain('auf Deutsch');
});

it('related occupations run in as text', () => {
  const occupations = [
    { id: 'a', term: buildTerm('a', 'Maler/in', 'pleskar') },
    { id: 'b', term: buildTerm('b', 'Koch/Köchin', 'kuhar') },
  ];
  expect(renderText('related', { related: { ...get('related'), occupations } })).toContain(
    '|pleskar|Maler/in|,|kuhar|Koch/Köchin|',
  );
});
