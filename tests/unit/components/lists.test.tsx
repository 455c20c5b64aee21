import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AreaList } from '#components/catalogue/area-list';
import { AreaView } from '#components/catalogue/area-view';
import { IscoView } from '#components/catalogue/isco-view';
import { LetterView } from '#components/catalogue/letter-view';
import { OccupationIndex } from '#components/catalogue/occupation-index';
import { OccupationList } from '#components/catalogue/occupation-list';
import type { OccupationEntry } from '#lib/catalogue/catalogue';
import type { Area } from '#lib/vocabulary/vocabulary';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';
import { catalogue } from './valid-catalogue';

describe('the occupations from A to Z', () => {
  const build = (lettered: boolean) => (
    <OccupationIndex locale="de" letters={catalogue.listLetters('de')} lettered={lettered} />
  );

  it('are one page with a part for each letter', () => {
    const html = renderToStaticMarkup(build(false));
    expect(toText(build(false))).toContain(
      '|2\u00a0Berufe|Sortieren:|nach dem Alphabet|·|nach Gehalt, höchstes zuerst|M|P|Mindest-Einstiegsgehalt im Monat, brutto|1.500|2.000|2.500|3.000|3.500|4.000|4.500\u00a0€|M|Musterbauerin oder Musterbauer|',
    );
    expect(html).toContain('<section id="letter-M" class="group"><h2><a href="#letter-M">M</a></h2>');
    expect(listLinks(build(false))).toEqual(
      expect.arrayContaining(['#letter-M', '#letter-P', '/de/berufe/musterbauerin']),
    );
  });

  it('are a page for each letter where they are many', () => {
    expect(toText(build(true))).toMatch(/\|2\u00a0Berufe\|Sortieren:\|.*\|M\|1\u00a0Beruf\|P\|1\u00a0Beruf\|$/);
    expect(listLinks(build(true)).slice(-2)).toEqual(['/de/berufe/buchstabe/m', '/de/berufe/buchstabe/p']);
    expect(listLinks(build(true))).not.toContain('/de/berufe/musterbauerin');
  });

  it('of one letter lead to the other ones', () => {
    const letters = catalogue.listLetters('de');
    const [entry] = letters;
    if (!entry) throw new Error('no letter');
    const html = renderToStaticMarkup(<LetterView locale="de" entry={entry} letters={letters} />);
    expect(html).toMatch(/^<h1>Berufe mit M<\/h1><p>1\u00a0Beruf<\/p><nav/);
    expect(html.match(/aria-current="page">[^<]+/g)).toEqual(['aria-current="page">M']);
    expect(html).toContain('/de/berufe/musterbauerin');
    expect(html).not.toContain('/de/berufe/probenprueferin');
  });
});

describe('an area', () => {
  const build = (paginated: boolean, change: Partial<Area> = {}) => {
    const [entry] = catalogue.listAreas('de');
    if (!entry) throw new Error('no area');
    const area = { ...entry.area, ...change };
    return (
      <AreaView area={area} occupations={entry.occupations} paginated={paginated} locale="de">
        <hr />
      </AreaView>
    );
  };

  it('lists its occupations by group, and the groups that have none', () => {
    const text = toText(build(false));
    expect(text).toMatch(
      /^\|Gewerbe\|2\u00a0Berufe\|.*\|Bereiche und Gruppen folgen dem Berufsinformationssystem[^|]*\|$/,
    );
    expect(text).toMatch(
      /\|2\u00a0Berufe\|Sortieren:\|nach Gruppen\|.*\|Mindest-Einstiegsgehalt im Monat, brutto\|.*\|4\.500\u00a0€\|Musterbau\|Izdelava vzorcev\|Musterbauerin oder Musterbauer\|/,
    );
    const [group] = catalogue.listAreas('de')[0]?.area.groups ?? [];
    expect(toText(build(false, { groups: [...(group ? [group] : []), buildTerm('x', 'Leere Gruppe')] }))).toMatch(
      /\|Noch kein Profil\|Leere Gruppe\|.*Bereiche und Gruppen folgen/,
    );
    expect(toText(build(false, { groups: group ? [group] : [] }))).not.toContain('Noch kein Profil');
    expect(renderToStaticMarkup(build(false))).toContain('<section class="group"><h2 id="musterbau">');
  });

  it('leads to the pages of its groups where they are many', () => {
    expect(listLinks(build(true))).toContain('/de/bereiche/gewerbe/musterbau');
    expect(toText(build(true))).toMatch(/\|Musterbau\|Izdelava vzorcev\|1\u00a0Beruf\|/);
    expect(listLinks(build(true))).not.toContain('/de/berufe/musterbauerin');
  });

  it('of ISCO says what it follows', () => {
    expect(toText(build(false, { isco: '7' }))).toContain('|Bereich und Gruppen folgen der internationalen');
  });
});

describe('the list of areas', () => {
  const build = (areas: { area: Area; occupations: readonly OccupationEntry[] }[]) => (
    <AreaList areas={areas} locale="de" />
  );

  it('links those with occupations, and says which have none', () => {
    const areas = [...catalogue.listAreas('de')];
    expect(toText(build(areas))).toBe('|Gewerbe|2\u00a0Berufe|Wissen|noch kein Profil|');
    expect(listLinks(build(areas))).toEqual(['/de/bereiche/gewerbe']);
  });

  it('parts those of ISCO from those of the BIS', () => {
    const [first, second] = catalogue.listAreas('de');
    if (!first || !second) throw new Error('no areas');
    const areas = [{ ...first, area: { ...first.area, isco: '7' } }, second];
    expect(toText(build(areas))).toMatch(/^\|[^|]*\(BIS\)\|Wissen\|[^|]*\|Bereiche[^|]*ISCO-08\|Gewerbe\|/);
  });
});

it('the groups of ISCO have a name, or a link with words of its own', () => {
  const group = buildTerm('x', 'Händler', 'trgovci');
  const majors = [
    { code: '5', group, groups: [{ code: '5221', group, path: '/sl/isco/5221', count: 2 }] },
    { code: '7', group: undefined, groups: [{ code: '7522', group: undefined, path: '/sl/isco/7522', count: 1 }] },
  ];
  const build = (unknown: number) => <IscoView locale="sl" majors={majors} unknown={unknown} sources={[]} />;
  expect(toText(build(2))).toContain('|Pri 2\u00a0poklicih šifra ISCO-08 ni navedena.|5|Trgovci|');
  expect(toText(build(0))).not.toContain('ni navedena');
  expect(toText(build(0))).toContain('|5221|Trgovci|Händler|2\u00a0poklica|7|7522|Skupina ISCO-08|1\u00a0poklic|');
  expect(listLinks(build(0)).filter((href) => href.startsWith('/sl/isco/'))).toEqual([
    '/sl/isco/5221',
    '/sl/isco/7522',
  ]);
  expect(renderToStaticMarkup(build(0)).match(/<section id="major-[57]" class="major"><h2>/g)).toHaveLength(2);
});

describe('a row', () => {
  const [entry] = catalogue.listOccupations('de');
  const draw = (locale: 'sl' | 'de', props: { level?: string; sameArea?: boolean } = {}) => {
    const [listed] = catalogue.listOccupations(locale);
    if (!listed || !entry) throw new Error('no occupation');
    return <OccupationList occupations={[listed]} locale={locale} {...props} />;
  };

  it('has the title in the other language, marked as such', () => {
    expect(renderToStaticMarkup(draw('sl'))).toContain('<span lang="de" class="other">MusterbauerIn</span>');
    expect(renderToStaticMarkup(draw('de'))).toContain(
      '<span lang="sl" class="other">Izdelovalec ali izdelovalka vzorcev</span>',
    );
  });

  it('leaves out what all rows share', () => {
    expect(toText(draw('de'))).toContain('|2025|Musterabschluss|Gewerbe|');
    expect(toText(draw('de', { sameArea: true }))).not.toContain('Gewerbe');
    expect(toText(draw('de', { level: 'lehrberuf' }))).not.toContain('Musterabschluss');
  });
});
