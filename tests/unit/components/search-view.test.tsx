import { describe, expect, it } from 'vitest';
import type { FacetGroup } from '#components/search/facets';
import { SearchView } from '#components/search/search-view';
import { listLinks, toText } from './to-text';
import { catalogue } from './valid-catalogue';

describe('a search with its results', () => {
  const nothing = { occupations: [], competences: [], areas: [] };
  type Results = NonNullable<Parameters<typeof SearchView>[0]['results']>;
  const build = (results: Partial<Results> | undefined, facets = {}, groups: readonly FacetGroup[] = []) => (
    <SearchView
      locale="de"
      facets={{ q: 'muster', ...facets }}
      results={results && { guide: undefined, ...nothing, total: 0, page: 1, pages: 1, guesses: nothing, ...results }}
      groups={groups}
    />
  );
  const listed = () => catalogue.listOccupations('de').map((entry) => ({ ...entry, matched: undefined }));
  const competences = () => catalogue.competences.all.map(({ competence }) => competence).slice(0, 1);
  const areas = () => catalogue.listAreas('de').map(({ area }) => area);
  const help = '|Zum Beispiel|';

  it('says how many occupations there are, then names competences and areas', () => {
    const found = build({ occupations: listed(), total: 2, competences: competences(), areas: areas() });
    expect(toText(found)).toMatch(
      /^\|Suche: muster\|.*\|2\u00a0Berufe gefunden\|.*\|Kompetenzen\|.*\|Berufsbereiche\|/,
    );
    expect(toText(found)).not.toContain(help);
    expect(listLinks(found)).toEqual(
      expect.arrayContaining(['/de/berufe/musterbauerin', '/de/kompetenzen/werkzeugkunde', '/de/bereiche/gewerbe']),
    );
    expect(toText(build({ occupations: listed().slice(0, 1), total: 1 }))).toContain('|1\u00a0Beruf gefunden|');
  });

  it('says by which name an occupation was found', () => {
    const [entry] = catalogue.listOccupations('de');
    if (!entry) throw new Error('no occupation');
    const draw = (matched: { code: string } | undefined) =>
      toText(build({ occupations: [{ ...entry, matched }], total: 1 }));
    expect(draw({ code: '100101' })).toContain('|gefunden als: Code 100101|');
    expect(draw(undefined)).not.toContain('gefunden als');
  });

  it('has its facets beside it, with a way back to the words alone', () => {
    const option = { key: 'k', label: 'k', count: 1, href: '/k', chosen: true };
    const groups = [{ heading: 'h', options: [option] }];
    const links = listLinks(build({ occupations: listed(), total: 2 }, { known: true }, groups));
    expect(links.slice(0, 2)).toEqual(['/k', '/de/suche?q=muster']);
    expect(listLinks(build({ occupations: listed(), total: 2 }, { q: '', known: true }, groups))[1]).toBe('/de/suche');
    expect(toText(build({ occupations: listed(), total: 2 }))).not.toContain('Treffer eingrenzen');
    expect(toText(build({ occupations: listed(), total: 2 }, { known: true }))).not.toContain('keine Treffer');
  });

  it('has no heading for occupations where there are only others', () => {
    const text = toText(build({ competences: competences() }));
    expect(text).toContain('|Kompetenzen|');
    expect(text).not.toContain('gefunden|');
    expect(toText(build({ areas: areas() }))).not.toContain(help);
  });

  it('that are narrowed to none says so, and leads to the search without facets', () => {
    const text = toText(build({}, { known: true }));
    expect(text).toContain('|0\u00a0Berufe gefunden|Mit diesen Einschränkungen gibt es keine Treffer.');
    expect(toText(build({}, { p: 2 }))).toContain(help);
  });

  it('that are none says so and helps, but where a guide answers', () => {
    const nothingFound = 'Zu „muster“ haben wir nichts gefunden.';
    expect(toText(build({}))).toContain(`|${nothingFound}|`);
    expect(toText(build({}))).toContain(help);
    expect(toText(build({}))).not.toContain('Meinten Sie');
    const guide = { kind: 'page', href: '/de/x', name: 'Seite', text: undefined } as const;
    expect(toText(build({ guide }))).not.toContain(nothingFound);
    expect(listLinks(build({ guide }))).toContain('/de/x');
  });

  it('that are guesses shows the best kind of them only', () => {
    const guess = (guesses: Partial<Results['guesses']>) => build({ guesses: { ...nothing, ...guesses } });
    const links = (guesses: Partial<Results['guesses']>) =>
      listLinks(guess(guesses)).filter((href) => /\/(berufe|kompetenzen|bereiche)\/./.test(href));
    const all = { occupations: listed().slice(0, 1), competences: competences(), areas: areas().slice(0, 1) };
    expect(links(all)).toEqual(['/de/berufe/musterbauerin']);
    expect(links({ ...all, occupations: [] })).toEqual(['/de/kompetenzen/werkzeugkunde']);
    expect(links({ areas: all.areas })).toEqual(['/de/bereiche/gewerbe']);
    expect(toText(guess(all))).toContain('|Meinten Sie vielleicht|');
  });

  it('before one has typed is a title, the field and help', () => {
    const text = toText(build(undefined, { q: undefined }));
    expect(text).toMatch(/^\|Suche\|/);
    expect(text).not.toContain('nichts gefunden');
    expect(text).toContain('|Zum Beispiel|Köchin|: eine Bezeichnung|kuhar|: auf Slowenisch|');
    expect(text).toContain('|Tipps zur Suche|Ein Teil des Wortes genügt:');
    expect(listLinks(build(undefined, { q: undefined }))).toEqual(
      expect.arrayContaining(['/de/suche?q=K%C3%B6chin', '/de/berufe', '/de/bereiche', '/de/kompetenzen']),
    );
  });

  it('leads to further pages with the same facets', () => {
    const found = build({ occupations: listed(), total: 60, page: 2, pages: 3 }, { known: true, p: 2 });
    expect(listLinks(found).filter((href) => href.startsWith('/de/suche'))).toEqual([
      '/de/suche?q=muster&known=1&sort=pay',
      '/de/suche?q=muster&known=1',
      '/de/suche?q=muster&known=1&p=3',
    ]);
  });

  it('can be sorted by pay and back, with its facets and from its first page', () => {
    const two = { occupations: listed(), total: 60, pages: 2 };
    const links = (facets: object) =>
      listLinks(build(two, facets)).filter((href) => href.startsWith('/de/suche') && !/p=/.test(href));
    expect(links({ level: 'lehrberuf', p: 2 })).toEqual(['/de/suche?q=muster&level=lehrberuf&sort=pay']);
    expect(links({ level: 'lehrberuf', sort: 'pay' })).toEqual(['/de/suche?q=muster&level=lehrberuf']);
    expect(toText(build(two))).toContain('|Sortieren:|nach Übereinstimmung|·|nach Gehalt, höchstes zuerst|');
    expect(toText(build(two, { q: undefined }))).toContain('|nach dem Alphabet|');
    expect(toText(build({ ...two, total: 1 }))).not.toContain('Sortieren');
  });

  it('keeps its order where a facet is taken back', () => {
    const groups = [{ heading: 'x', options: [{ key: 'a', label: 'a', count: 1, href: '/a', chosen: true }] }];
    expect(listLinks(build({ occupations: listed(), total: 2 }, { sort: 'pay', level: 'x' }, groups))).toContain(
      '/de/suche?q=muster&sort=pay',
    );
  });

  it('that is only sorted is not narrowed: nothing found is said', () => {
    expect(toText(build({}, { sort: 'pay' }))).toContain('nichts gefunden');
  });
});
