import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelSquares } from '#components/ui/level-squares';
import { SourceList } from '#components/ui/source-list';
import { TermList } from '#components/ui/term-list';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';

const find = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...groups]) => groups.join(' '));

it('squares stand in four pairs, with room around them', () => {
  const html = renderToStaticMarkup(<LevelSquares label="x" from={1} to={8} />);
  expect(find(html, / x="(\d+)"/g)).toEqual(['1', '24', '53', '76', '105', '128', '157', '180']);
  expect(html).toContain('viewBox="0 0 201 22" width="201" height="22"');
});

describe('a list of terms', () => {
  const terms = [buildTerm('messen', 'Messen', 'merjenje')];
  const draw = (parallel: boolean, columns?: boolean) => (
    <TermList
      terms={terms}
      view={{ locale: 'sl', beside: 'de', parallel }}
      toHref={({ id }, locale) => `/${locale}/${id}`}
      {...(columns && { columns })}
    />
  );

  it('links the term in the language of the reader only', () => {
    expect(listLinks(draw(false))).toEqual(['/sl/messen']);
    expect(listLinks(draw(true))).toEqual(['/sl/messen']);
  });

  it('has the German term beside it, once', () => {
    for (const parallel of [false, true]) expect(toText(draw(parallel))).toBe('|merjenje|Messen|');
  });

  it('stands in columns where there is room', () => {
    const toClass = (parallel: boolean, columns?: boolean) =>
      find(renderToStaticMarkup(draw(parallel, columns)), /^<ul class="(\w+)"/g)[0];
    expect([toClass(false), toClass(false, true), toClass(true, true)]).toEqual(['list', 'columns', 'list']);
  });
});

describe('a list of sources', () => {
  const source = {
    id: 'amt',
    title: { sl: 'Popis', de: 'Liste' },
    publisher: { de: 'Musteramt' },
    url: 'https://example.org/a',
    date: '2025-03-01',
  };
  const draw = (more = {}, used?: ReadonlyMap<string, string>) => (
    <SourceList sources={[{ ...source, ...more } as never]} locale="sl" {...(used && { used })} />
  );

  it.each([
    [{}, undefined, '|Popis|Musteramt|, 1. marca 2025|'],
    [{ date: undefined }, undefined, '|Popis|Musteramt|'],
    [{ collected: '2025-04-02' }, undefined, '|Popis|Musteramt|, 1. marca 2025, zajeto: 2. aprila 2025|'],
    [{ note: { sl: 'Opomba', de: 'Hinweis' } }, undefined, '|Popis|Musteramt|, 1. marca 2025. Opomba|'],
    [{}, new Map([['amt', 'plača']]), '|Popis|Musteramt|, 1. marca 2025. Uporabljeno za: plača.|'],
    [{ note: { sl: 'Opomba.' } }, new Map([['amt', 'plača']]), ', 1. marca 2025. Uporabljeno za: plača.|'],
    [{}, new Map([['other', 'plača']]), '|Popis|Musteramt|, 1. marca 2025|'],
  ])('with %j used for %j', (more, used, text) => {
    const shown = toText(draw(more, used)).replaceAll('\u00a0', ' ');
    expect(shown).toContain(text);
  });

  it('leads from what was used on a page to what was taken at all', () => {
    expect(listLinks(draw({}, new Map()))).toContain('/sl/viri');
    expect(listLinks(draw())).not.toContain('/sl/viri');
  });

  it('marks the name of a publisher in another language, and can be linked to', () => {
    const html = renderToStaticMarkup(draw());
    expect(html).toContain(
      '<ol class="list"><li id="source-amt"><a href="https://example.org/a" rel="external noopener">Popis</a>',
    );
    expect(html).toContain('<span lang="de">Musteramt</span>');
    expect(renderToStaticMarkup(draw({ publisher: { sl: 'Urad' } }))).toContain('<small>Urad,');
    expect(renderToStaticMarkup(draw({ url: undefined }))).toContain('<li id="source-amt">Popis ');
  });
});
