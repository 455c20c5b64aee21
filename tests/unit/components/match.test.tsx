import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MatchForm } from '#components/competences/match-form';
import { MatchResults } from '#components/competences/match-results';
import { MatchView } from '#components/competences/match-view';
import { listLinks, toText } from './to-text';
import { catalogue, findCompetence } from './valid-catalogue';

describe('the occupations for what one can do', () => {
  type Numbers = [shown: number, total: number, chosen: number];
  const [first] = catalogue.listOccupations('sl');
  if (!first) throw new Error('no occupation');
  const narrower = [findCompetence('laengenmessung').competence];
  const match = (id: string, instead = narrower, basic = false) => ({
    occupation: { ...first, profile: { ...first.profile, id }, title: id, path: `/${id}` },
    shared: [{ competence: findCompetence('messen').competence, instead, basic }],
  });
  const build = (count: number, total: number, chosenCount: number) => (
    <MatchResults
      locale="sl"
      matches={Array.from({ length: count }, (_, index) => match(`o${index}`))}
      total={total}
      chosenCount={chosenCount}
    />
  );

  it.each<[string, Numbers, string, string]>([
    ['nothing is chosen', [0, 0, 0], 'Ničesar še niste izbrali.', 'Izbor je shranjen'],
    ['nothing fits', [0, 0, 1], 'V nobenem opisanem poklicu', 'Prikazanih'],
    ['all are shown', [2, 2, 3], '|2\u00a0poklica|', 'Prikazanih'],
  ])('say so where %s', (_, numbers, said, unsaid) => {
    const node = build(...numbers);
    expect(toText(node)).toContain(said);
    expect(toText(node)).not.toContain(unsaid);
  });

  it('have a heading where anything is chosen', () => {
    expect(toText(build(0, 0, 0))).not.toContain('Poklici za vaš izbor');
    expect(toText(build(0, 0, 1))).toContain('|Poklici za vaš izbor|');
  });

  it('name what they share with the choice', () => {
    const text = toText(build(1, 3, 2));
    expect(text).toContain('|3\u00a0poklici|Prikazanih je prvih 1\u00a0poklic: ');
    expect(text).toMatch(/\|1\u00a0od\u00a02\u00a0izbranih: ?\|merjenje\|strojni prevod\|ožje:\|Längenmessung\|/);
    expect(text).toContain('|Izbor je shranjen');
    expect(renderToStaticMarkup(build(0, 0, 1))).not.toContain('<ul');
  });

  it('do not repeat a single choice, but say what is special', () => {
    const draw = (instead: typeof narrower, basic: boolean) =>
      toText(<MatchResults locale="sl" matches={[match('o', instead, basic)]} total={1} chosenCount={1} />);
    for (const said of [draw([], false), draw(narrower, false), draw([], true)]) expect(said).not.toContain('merjenje');
    expect(draw([], false)).not.toMatch(/ožje|temeljna/);
    expect(draw(narrower, false)).toContain('|ožje:|Längenmessung|');
    expect(draw([], true)).toContain('|temeljna kompetenca|');
  });

  it('are six, and behind a summary the rest', () => {
    expect(renderToStaticMarkup(build(6, 6, 1))).not.toContain('<details');
    const html = renderToStaticMarkup(build(8, 8, 1));
    const [shown = '', rest = ''] = html.split('<details');
    expect([shown, rest].map((part) => part.match(/href="\/o\d"/g)?.length)).toEqual([6, 2]);
    expect(rest).toContain('<summary>Še 2\u00a0poklica</summary>');
  });
});

describe('the form to choose what one can do', () => {
  const offer = (id: string, chosen = false) => ({ competence: findCompetence(id).competence, count: 2, chosen });
  const draw = (found: ReturnType<typeof offer>[] | undefined) => (
    <MatchForm
      locale="sl"
      search="mer"
      carried={['teamarbeit']}
      found={found}
      suggestions={[
        { area: findCompetence('messen').area, offers: [offer('messen', true)] },
        { area: undefined, offers: [] },
      ]}
    />
  );

  it('says what a search found', () => {
    expect(toText(draw(undefined))).not.toMatch(/Najdeno|nismo našli/);
    expect(toText(draw([]))).toContain('|Za »mer« nismo našli nobene kompetence.');
    expect(renderToStaticMarkup(draw([]))).not.toContain('class="found"');
    expect(toText(draw([offer('messen')]))).toContain('|Najdeno: 1\u00a0kompetenca.|Najdene kompetence|merjenje|');
  });

  it('keeps what is chosen and not shown', () => {
    const html = renderToStaticMarkup(draw(undefined));
    expect(html).toContain('<input type="hidden" name="k" value="teamarbeit"/>');
    expect(html).toContain('<input type="checkbox" name="k" checked="" value="messen"/>');
    expect(html).toContain('<form data-match-form="" action="/sl/kaj-ze-znam#results">');
    expect(html).toContain('<button type="submit" formAction="/sl/kaj-ze-znam#term">');
    expect(toText(draw(undefined))).toContain('|Druge kompetence (brez področja v viru)|');
  });

  it('can be sent at the end of each list of boxes', () => {
    const count = (node: ReturnType<typeof draw>) =>
      renderToStaticMarkup(node).match(/<\/ul><button type="submit"[^>]*>Pokaži poklice</g)?.length;
    expect([count(draw(undefined)), count(draw([offer('messen')]))]).toEqual([2, 3]);
  });
});

describe('the page to choose what one can do', () => {
  const build = (unknown: number, surplus: number, chosen: { id: string; without: string }[]) => {
    const picker = {
      chosen: chosen.map(({ id, without }) => ({ competence: findCompetence(id).competence, without })),
      ...{ carried: [], found: undefined, suggestions: [], matches: [], total: 0 },
    };
    return <MatchView locale="sl" search="" unknown={unknown} surplus={surplus} mostChosen={30} picker={picker} />;
  };

  it('has no note where all is well', () => {
    expect(renderToStaticMarkup(build(0, 0, []))).not.toContain('class="note"');
    expect(toText(build(0, 0, []))).not.toContain('Vaš izbor');
    expect(toText(build(0, 0, []))).toContain('|Izberite, kaj že znate.');
  });

  it('says what was left out', () => {
    expect(toText(build(2, 0, []))).toContain('|Neupoštevano iz spletnega naslova: 2\u00a0neznani kompetenci.');
    expect(toText(build(0, 1, []))).toContain('|Izbrati je mogoče največ 30\u00a0kompetenc; upoštevanih je prvih 30.|');
  });

  it('has a link to take each one back, named in its language', () => {
    const node = build(0, 0, [
      { id: 'messen', without: '?k=x' },
      { id: 'laengenmessung', without: '' },
    ]);
    expect(toText(node)).toContain(
      '|Vaš izbor (2)|Dodaj|Začni znova|merjenje|strojni prevod|Messen|×|odstrani:|merjenje|',
    );
    expect(toText(node)).not.toContain('Izberite, kaj že znate.');
    expect(listLinks(node).slice(0, 6)).toEqual([
      '#term',
      '/sl/kaj-ze-znam',
      '/sl/kompetence/messen',
      '/sl/kaj-ze-znam?k=x',
      '/sl/kompetence/laengenmessung',
      '/sl/kaj-ze-znam',
    ]);
    expect(renderToStaticMarkup(node)).toContain('odstrani: <span lang="de">Längenmessung</span>');
    expect(renderToStaticMarkup(node)).toContain('odstrani: <span>merjenje</span>');
  });
});
