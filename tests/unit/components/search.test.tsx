import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { listFacetGroups } from '#components/search/facet-groups';
import { Facets } from '#components/search/facets';
import { FoundAs } from '#components/search/found-as';
import { Pager } from '#components/search/pager';
import { SearchForm } from '#components/search/search-form';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';

describe('the pages of a search', () => {
  const build = (page: number, pages: number) => (
    <Pager locale="sl" page={page} pages={pages} toHref={(to) => `?p=${to}`} />
  );

  it.each([
    [1, 3, ['?p=2'], ['next nofollow']],
    [2, 3, ['?p=1', '?p=3'], ['prev nofollow', 'next nofollow']],
    [3, 3, ['?p=2'], ['prev nofollow']],
    [1, 2, ['?p=2'], ['next nofollow']],
  ])('on page %i of %i lead to %j', (page, pages, links, rel) => {
    expect(listLinks(build(page, pages))).toEqual(links);
    expect(renderToStaticMarkup(build(page, pages)).match(/(?<=rel=")[^"]+/g)).toEqual(rel);
    expect(toText(build(page, pages))).toContain(`|Stran\u00a0${page} od\u00a0${pages}|`);
  });

  it('are not shown where there is one', () => expect(toText(build(1, 1))).toBe(''));
});

describe('the facets of a search', () => {
  const option = (count: number, chosen = false) => ({ facets: { q: 'x', known: true }, count, chosen });
  const term = buildTerm('lehre', 'Lehre', 'vajeništvo');
  const none = { areas: [], levels: [], pay: [], known: option(3), curated: option(3) };

  it('show what narrows the search or is chosen', () => {
    const facets = {
      areas: [{ term, ...option(2) }],
      levels: [{ term, ...option(3) }],
      pay: [
        { euros: 1_800, ...option(3, true) },
        { euros: 2_000, ...option(0) },
      ],
      known: option(3),
      curated: option(2),
    };
    const groups = listFacetGroups(facets, { q: 'x' }, 3, 'sl');
    expect(
      groups.map(({ heading, options }) => [heading, ...options.map(({ key, href }) => `${key} ${href}`)]),
    ).toEqual([
      ['Področje', 'lehre /sl/iskanje?q=x&known=1'],
      ['Najnižja začetna plača na mesec, bruto', '1800 /sl/iskanje?q=x&known=1', '2000 /sl/iskanje?q=x&known=1'],
      ['Opis', 'curated /sl/iskanje?q=x&known=1'],
    ]);
    expect(groups[1]?.options[0]?.label).toBe('od 1.800\u00a0€');
  });

  it('are not there where nothing was found, unless one is chosen', () => {
    expect(listFacetGroups(none, { q: 'x', p: 2 }, 3, 'sl')).toEqual([]);
    expect(listFacetGroups({ ...none, known: option(3, true) }, { q: 'x', known: true }, 3, 'sl')).toHaveLength(1);
  });

  it('are links that search engines do not follow, but where nothing would be left', () => {
    const toOption = (key: string, count: number, chosen: boolean) => ({
      key,
      label: key,
      count,
      href: `?${key}`,
      chosen,
    });
    const draw = (...options: ReturnType<typeof toOption>[]) => (
      <Facets locale="sl" groups={[{ heading: 'h', options }]} reset="?reset" />
    );
    const open = draw(toOption('some', 1_234, false), toOption('nothing', 0, false));
    expect(listLinks(open)).toEqual(['?some']);
    expect(toText(open)).toContain('|h|some|1.234|nothing|0|');
    const chosen = draw(toOption('taken', 0, true));
    expect(listLinks(chosen)).toEqual(['?taken', '?reset']);
    expect(toText(chosen)).toContain('|Izbrano:|taken|× odstrani|');
    const some = draw(toOption('taken', 1, true), toOption('other', 1, false));
    expect(listLinks(some)).toEqual(['?taken', '?reset', '?other']);
    expect(renderToStaticMarkup(chosen)).toContain('<ul class="chosen"><li><a href="?taken" rel="nofollow">');
    expect(renderToStaticMarkup(chosen)).not.toContain('<details');
    expect(renderToStaticMarkup(some)).toMatch(/<details><summary><h2>Omeji zadetke<\/h2><\/summary><div><h3>/);
  });
});

it('a name in another language than the page is marked', () => {
  const draw = (by: Parameters<typeof FoundAs>[0]['by']) => renderToStaticMarkup(<FoundAs by={by} locale="sl" />);
  expect(draw({ text: 'kuhar', locale: 'sl' })).toContain('najdeno kot: <span>kuhar</span>');
  expect(draw({ text: 'Koch', locale: 'de' })).toContain('<span lang="de">Koch</span>');
  expect(draw({ code: '520119' })).toContain('najdeno kot: šifra 520119');
});

describe('the search field', () => {
  it('keeps the facets, but not the page of the results', () => {
    const html = renderToStaticMarkup(
      <SearchForm locale="de" large facets={{ q: '"x" <y>', level: 'lehre', pay: 2_000, known: true, p: 3 }} />,
    );
    const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="(\w+)"/g)].map(([, ...pair]) => pair);
    expect(hidden).toEqual([
      ['level', 'lehre'],
      ['pay', '2000'],
      ['known', '1'],
    ]);
    expect(html).toContain('value="&quot;x&quot; &lt;y&gt;"');
    expect(html).toMatch(
      /action="\/de\/suche".*data-suggest="\/api\/suggest\?lang=de"|data-suggest="\/api\/suggest\?lang=de".*action="\/de\/suche"/,
    );
    expect(html).toContain('<label for="search-large" class="label">Beruf suchen</label>');
    expect(html).toContain('<small>');
  });

  it('of the header is another one on the same page', () => {
    const html = renderToStaticMarkup(<SearchForm locale="sl" />);
    expect(html).toContain('<search aria-label="Iskanje" class="place">');
    expect(html).toContain('<label for="search" class="label">Poišči poklic</label>');
    expect(html).toMatch(/<input id="search" [^>]*placeholder="Poišči poklic"/);
    expect(html).not.toContain('<small>');
  });

  it('has the words of the script with it', () => {
    const [, words = ''] = renderToStaticMarkup(<SearchForm locale="sl" />).match(/data-words="([^"]*)"/) ?? [];
    expect(JSON.parse(words.replaceAll('&quot;', '"'))).toEqual({
      locale: 'sl',
      label: 'Predlogi',
      counts: { one: 'predlog', two: 'predloga', few: 'predlogi', other: 'predlogov' },
      none: 'Ni predlogov.',
      foundAs: 'najdeno kot:',
      didYouMean: 'Morda ste mislili',
      code: 'šifra',
      kinds: { competence: 'Kompetenca', area: 'Področje', level: 'Raven izobrazbe', page: 'Stran' },
    });
  });
});
