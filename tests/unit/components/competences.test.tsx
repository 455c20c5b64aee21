import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CompetenceGroup } from '#components/competences/competence-group';
import { CompetenceIndex } from '#components/competences/competence-index';
import { CompetenceLetters } from '#components/competences/competence-letters';
import { CompetenceUsers } from '#components/competences/competence-users';
import { CompetenceView } from '#components/competences/competence-view';
import { describeCompetence } from '#lib/catalogue/competence-page';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';
import { catalogue, findCompetence } from './valid-catalogue';

describe('the page of a competence', () => {
  const build = (id: string, locale: 'sl' | 'de' = 'sl', more = {}) => {
    const entry = findCompetence(id);
    const props = { ...describeCompetence(entry, catalogue, locale), competence: entry.competence, locale };
    return <CompetenceView {...props} curated={entry.curated} {...more} />;
  };

  it('names it in both languages, with what is above and below it', () => {
    const text = toText(build('messen'));
    expect(text).toMatch(/^\|Merjenje\|Messen\|Slovenski izraz je strojni prevod/);
    expect(text).toContain('|Širše kompetence|poznavanje orodij|Werkzeugkunde|');
    expect(text).toContain('|Ožje kompetence|Število pove, ');
    expect(text).toMatch(/\|Längenmessung\|še ni prevedeno\|1\|/);
    expect(text).toContain('|Poklici, v katerih je potrebna|1\u00a0poklic|');
    expect(text).toContain('|Viri|');
    expect(renderToStaticMarkup(build('messen'))).toContain(
      '<h1><span>Merjenje</span> <span lang="de" class="german">',
    );
  });

  it('marks a name that is not translated, and says so', () => {
    const html = renderToStaticMarkup(build('laengenmessung'));
    expect(html).toContain('<h1><span lang="de">Längenmessung</span> </h1>');
    expect(html).toContain('Izraz še ni preveden; prikazan je nemški.');
    expect(html).not.toContain('Ožje kompetence');
  });

  it('has no note on what an editor has checked, and one on what is imported', () => {
    expect(renderToStaticMarkup(build('teamarbeit', 'sl', { curated: true }))).not.toContain('class="notes"');
    expect(toText(build('teamarbeit', 'sl', { curated: false }))).toContain('|Ta kompetenca je samodejno prevzeta');
  });

  it('leaves out what there is none of', () => {
    const none = { area: undefined, broader: [], narrower: [], users: [], count: 0, sources: [] };
    const text = toText(build('werkzeugkunde', 'de', none));
    expect(text).toMatch(/\|Kein beschriebener Beruf[^|]+\|$/);
    expect(renderToStaticMarkup(build('werkzeugkunde', 'de', none))).not.toContain('<dl');
    expect(renderToStaticMarkup(build('werkzeugkunde', 'de', none)).match(/<section/g)).toHaveLength(1);
  });

  it('shows an area without anything broader, and the other way round', () => {
    const terms = (node: ReturnType<typeof build>) => renderToStaticMarkup(node).match(/<dt>[^<]+/g);
    expect(terms(build('werkzeugkunde', 'sl', { broader: [] }))).toEqual(['<dt>Področje']);
    expect(terms(build('messen', 'sl', { area: undefined }))).toEqual(['<dt>Širše kompetence']);
  });
});

it('a list of occupations names narrower competences, shows pay, and says how many it shows where it is cut', () => {
  const [occupation] = catalogue.listOccupations('sl');
  if (!occupation) throw new Error('no occupation');
  const user = (...instead: string[]) => ({
    occupation,
    instead: instead.map((one) => findCompetence(one).competence),
  });
  const build = (count: number, ...instead: string[]) => (
    <CompetenceUsers group={{ kind: 'basic', count, users: [user(...instead)] }} locale="sl" />
  );
  expect(toText(build(1))).toMatch(/^\|Kot temeljna kompetenca\|1\u00a0poklic\|Izdelovalec.*2\.000–3\.000\u00a0€/);
  expect(toText(build(1))).not.toContain('ožje');
  expect(toText(build(1, 'messen', 'teamarbeit'))).toMatch(
    /\|ožje:\|merjenje\|strojni prevod\|, ?\|sodelovanje v skupini\|/,
  );
  expect(toText(build(1))).not.toContain('Navedenih');
  expect(toText(build(3))).toContain('|Navedenih je prvih 1: najprej');
});

describe('the list of competences', () => {
  const build = (paginated: boolean) => {
    const { listAreas, listLetters, all } = catalogue.competences;
    const lists = { areas: listAreas('sl'), letters: listLetters('sl') };
    return <CompetenceIndex locale="sl" {...lists} size={all.length} paginated={paginated} />;
  };

  it('is one page with a part for each area', () => {
    const text = toText(build(false));
    expect(text).toContain('|5\u00a0kompetenc|·|Kaj že znam|');
    expect(text).toContain('|rokodelstvo|Brez področja v viru|Rokodelstvo|Handwerk|3\u00a0kompetence|');
    expect(text).toContain('|Brez področja v viru|2\u00a0kompetenci|');
    expect(text).toContain('|poznavanje orodij|Werkzeugkunde|1|merjenje|');
    const links = listLinks(build(false));
    expect(links).toEqual(expect.arrayContaining(['#handwerk', '#unassigned', '/sl/kompetence/poznavanje-orodij']));
    expect(links).not.toContain('/sl/kompetence/podrocje/rokodelstvo');
    expect(renderToStaticMarkup(build(false))).toContain(
      '<section id="handwerk" class="area"><details><summary><h2>Rokodelstvo</h2> <span lang="de"',
    );
  });

  it('leads to pages of areas and letters where it is too long', () => {
    const links = listLinks(build(true));
    expect(links).toEqual(expect.arrayContaining(['/sl/kompetence/podrocje/rokodelstvo', '/sl/kompetence/crka/s']));
    expect(links).not.toContain('/sl/kompetence/poznavanje-orodij');
  });

  it('of a letter marks that letter', () => {
    const letters = [...catalogue.competences.listLetters('sl'), ...catalogue.competences.listLetters('de')];
    const [current] = letters;
    const html = renderToStaticMarkup(
      <CompetenceLetters locale="sl" letters={letters} {...(current && { current })} />,
    );
    expect(html.match(/aria-current="page">[^<]+/g)).toEqual([`aria-current="page">${current?.letter}`]);
  });

  it('counts what is on the page', () => {
    const competences = catalogue.competences.listAreas('sl')[0]?.competences ?? [];
    const html = renderToStaticMarkup(
      <CompetenceGroup locale="sl" title="x" competences={competences} size={102}>
        <hr />
      </CompetenceGroup>,
    );
    expect(html).toContain(
      '<h1>x</h1><p>102\u00a0kompetenci. Število pove, v koliko opisanih poklicih je kompetenca potrebna.</p><hr/>',
    );
    expect(html.match(/<ul class="nested">/g)).toHaveLength(2);
  });
});

it('an area without a Slovenian name is marked as German', () => {
  const area = { ...buildTerm('x', 'Handel'), slug: { sl: 'x', de: 'x' } } as never;
  const entry = { area, competences: [], size: 0 };
  const html = renderToStaticMarkup(
    <CompetenceIndex locale="sl" areas={[entry]} letters={[]} size={0} paginated={false} />,
  );
  expect(html).toContain('<summary><h2 lang="de">Handel</h2> <span class="count">');
});
