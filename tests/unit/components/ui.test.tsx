import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelSquares } from '#components/competences/level-squares';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { buildTerm } from '../../fixtures/terms';

const count = (html: string, what: string) => html.split(what).length - 1;

describe('a term', () => {
  const reviewed = buildTerm('messen', 'Messen', 'merjenje');

  it('stands with the German one beside it on Slovenian pages', () => {
    const html = renderToStaticMarkup(<Term term={reviewed} locale="sl" />);
    expect(html).toMatch(/^merjenje <span lang="de"[^>]*>Messen<\/span>$/);
  });

  it('stands alone in German, side by side, and where both are the same', () => {
    expect(renderToStaticMarkup(<Term term={reviewed} locale="de" />)).toBe('Messen');
    expect(renderToStaticMarkup(<Term term={reviewed} locale="sl" alone />)).toBe('merjenje');
    expect(renderToStaticMarkup(<Term term={buildTerm('excel', 'Excel', 'Excel')} locale="sl" />)).toBe('Excel');
  });

  it('is marked where a program translated it', () => {
    const html = renderToStaticMarkup(<Term term={buildTerm('messen', 'Messen', 'merjenje', 'machine')} locale="sl" />);
    expect(html).toContain('strojni prevod</small>');
    expect(html).toContain('lang="de"');
  });

  it('is German, marked as German and as not translated, where there is no Slovenian one', () => {
    const html = renderToStaticMarkup(<Term term={buildTerm('messen', 'Messen')} locale="sl" />);
    expect(html).toMatch(/^<span><span lang="de">Messen<\/span> <small[^>]*>še ni prevedeno<\/small><\/span>$/);
  });
});

describe('levels as squares', () => {
  const draw = (from?: number, to?: number) => renderToStaticMarkup(<LevelSquares from={from} to={to} />);

  it.each([
    [2, 4, { full: 3, open: 0, empty: 5 }],
    [3, undefined, { full: 1, open: 5, empty: 2 }],
    [undefined, 3, { full: 3, open: 0, empty: 5 }],
  ])('from %s to %s', (from, to, expected) => {
    const html = draw(from, to);
    const found = Object.keys(expected).map((name) => [name, count(html, `class="${name}"`)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('are silent: the words stand beside them', () => {
    expect(draw(2, 4)).toContain('<svg class="squares" aria-hidden="true"');
  });
});

describe('a pair', () => {
  const draw = (parallel: boolean) =>
    renderToStaticMarkup(<Pair view={{ locale: 'sl', beside: 'de', parallel }}>{(locale) => <p>{locale}</p>}</Pair>);

  it('is one language, or both with the second one marked', () => {
    expect(draw(false)).toBe('<p>sl</p>');
    expect(draw(true)).toMatch(/<div><p>sl<\/p><\/div> <div lang="de"[^>]*><p>de<\/p><\/div>/);
  });
});
