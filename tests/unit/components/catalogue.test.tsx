import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrowseNav } from '#components/catalogue/browse-nav';
import { FacetList } from '#components/catalogue/facet-list';
import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { Narrowing } from '#components/catalogue/narrowing';
import { buildCatalogue, type OccupationEntry } from '#lib/catalogue/catalogue';
import type { Term } from '#lib/vocabulary/term';
import { readValid } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let occupations: readonly OccupationEntry[];

beforeAll(async () => {
  occupations = buildCatalogue(await readValid()).listOccupations('de');
});

const text = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');
const both = buildTerm('lehre', 'Lehre', 'vajeništvo');
const german = buildTerm('kellner', 'Kellner');

describe('a name in both languages', () => {
  it('is a title in the language of the reader, with the other one marked as such', () => {
    const html = renderToStaticMarkup(<Names term={both} locale="sl" path="/x" />);
    expect(html).toMatch(/^<a href="\/x"><span>Vajeništvo<\/span><\/a> <span lang="de"[^>]*>Lehre<\/span>$/);
    expect(renderToStaticMarkup(<Names term={both} locale="de" />)).toMatch(/lang="sl"[^>]*>Vajeništvo</);
  });

  it('is German and says so where Slovenian is missing', () => {
    const html = renderToStaticMarkup(<Names term={german} locale="sl" />);
    expect(html).toContain('<span lang="de">Kellner</span>');
    expect(text(html)).toBe('|Kellner| |še ni prevedeno|');
    expect(text(renderToStaticMarkup(<Names term={german} locale="de" />))).toBe('|Kellner| ');
  });
});

it('counts the occupations of each list in the right form', () => {
  const facets = [1, 2, 3, 5, 101].map((count) => ({ id: `${count}`, code: `0${count}`, name: 'x', count }));
  const html = text(renderToStaticMarkup(<FacetList facets={facets} locale="sl" />));
  expect(html.match(/\d+\u00a0\p{L}+/gu)).toEqual([
    '1\u00a0poklic',
    '2\u00a0poklica',
    '3\u00a0poklici',
    '5\u00a0poklicev',
    '101\u00a0poklic',
  ]);
});

describe('a list', () => {
  it('shows the start of what is too long for a page, and says so', () => {
    const html = renderToStaticMarkup(<ListView locale="de" title="x" occupations={occupations} longest={1} />);
    expect(text(html)).toContain('|2\u00a0Berufe. Angeführt sind die ersten 1 ');
    expect(html.match(/<li /g)).toHaveLength(1);
    const whole = renderToStaticMarkup(<ListView locale="de" title="x" occupations={occupations} longest={2} />);
    expect(whole).not.toContain('Angeführt');
    expect(whole).not.toContain('Quellen und Stand');
    const sources = [{ id: 'a', title: { sl: 'R', de: 'Register' }, publisher: { de: 'Amt' } }] as never;
    const sourced = <ListView locale="de" title="x" occupations={[]} longest={2} sources={sources} />;
    expect(text(renderToStaticMarkup(sourced))).toContain('|Quellen und Stand|Register');
  });

  it('of a level shows the pay of that level, or says that there is none', () => {
    const draw = (level?: string) =>
      text(
        renderToStaticMarkup(
          <ListView locale="de" title="x" occupations={occupations} longest={9} {...(level && { level })} />,
        ),
      );
    expect(draw()).toContain('|2.000–3.000\u00a0€| 2025|');
    expect(draw('lehrberuf')).toContain('|2.000–2.400\u00a0€| 2025|');
    expect(draw('schulberuf')).toContain('|ab\u00a02.300\u00a0€| 2025|');
    expect(draw('schulberuf')).toContain('|Mindest-Einstiegsgehalt: für dieses Bildungsniveau noch nicht erfasst|');
  });

  it('says which level a figure is of where the occupation has others', () => {
    const lower = occupations.map((entry) => {
      const { salary } = entry.profile.sections;
      const bands = salary?.bands?.filter(({ level }) => level.id === 'lehrberuf');
      const sections = { ...entry.profile.sections, ...(salary && { salary: { ...salary, bands } }) };
      return { ...entry, profile: { ...entry.profile, sections } };
    });
    const draw = (level?: string) =>
      text(renderToStaticMarkup(<ListView locale="de" title="x" occupations={lower} longest={9} {...{ level }} />));
    expect(draw()).toContain('€| 2025, Lehrberuf|');
    expect(draw()).toContain('|andere Wege: Musterabschluss|');
    expect(draw('lehrberuf')).not.toMatch(/, Lehrberuf|andere Wege/);
  });

  it('says why an occupation has no pay', () => {
    const draw = (silent?: readonly 'salary'[]) => {
      const without = occupations.map((entry) => {
        const { salary: _, ...sections } = entry.profile.sections;
        return { ...entry, profile: { ...entry.profile, sections, silent: silent && [...silent] } };
      });
      return text(renderToStaticMarkup(<ListView locale="sl" title="x" occupations={without} longest={9} />));
    };
    expect(draw()).toContain('|najnižja začetna plača: še ni zajeto|');
    expect(draw(['salary'])).toContain('|najnižja začetna plača: v viru ni podatka|');
  });

  it('leads to the search with its filter, and with a further one only where there is a choice', () => {
    const draw = (choices: { term: Term; count: number }[], total = 9) =>
      renderToStaticMarkup(<Narrowing locale="sl" facets={{ area: 'a' }} by="level" choices={choices} total={total} />);
    const two = draw([both, german].map((term) => ({ term, count: 1 })));
    expect(two.match(/href="[^"]+"/g)).toEqual([
      'href="/sl/iskanje?area=a"',
      'href="/sl/iskanje?area=a&amp;level=lehre"',
      'href="/sl/iskanje?area=a&amp;level=kellner"',
    ]);
    expect(draw([{ term: both, count: 1 }])).not.toContain('<details');
    expect(text(two)).toContain('|Zoži na raven izobrazbe|Vajeništvo| |1|Kellner| |1|');
    expect(two).toContain('level=kellner" lang="de" rel="nofollow">Kellner');
    expect(draw([{ term: both, count: 1 }], 8)).toBe('');
    const byArea = (
      <Narrowing
        locale="sl"
        facets={{}}
        by="area"
        choices={[both, german].map((term) => ({ term, count: 1 }))}
        total={9}
      />
    );
    expect(text(renderToStaticMarkup(byArea))).toContain('|Zoži na področje|');
  });
});

it('counts what is in no list by the reason', () => {
  const draw = (unknown: { silent: number; notCollected: number }) =>
    text(renderToStaticMarkup(<GermanLevelsView locale="de" levels={[]} known={1} unknown={unknown} tests={[]} />));
  const both = draw({ silent: 1, notCollected: 38 });
  expect(both).toContain('|Bekannt ist das Niveau für 1\u00a0Beruf.|');
  expect(both).toContain('|Bei 38\u00a0Berufen ist es noch nicht erfasst.|Bei 1\u00a0Beruf ist es in der Quelle');
  expect(draw({ silent: 0, notCollected: 2 })).not.toContain('in der Quelle nicht enthalten');
});

it('names every list but the one the reader is on', () => {
  expect(renderToStaticMarkup(<BrowseNav locale="de" current="isco" />).match(/href="[^"]+"/g)).toEqual([
    'href="/de/bereiche"',
    'href="/de/bildungsniveau"',
    'href="/de/deutschkenntnisse"',
    'href="/de/kompetenzen"',
    'href="/de/berufe"',
  ]);
  expect(renderToStaticMarkup(<BrowseNav locale="sl" />)).toContain('href="/sl/isco"');
});
