import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelSquares } from '#components/competences/level-squares';
import { SourceList } from '#components/ui/source-list';
import { toText } from './to-text';

const find = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...groups]) => groups.join(' '));

it('squares stand in four pairs, each in its quarter', () => {
  const html = renderToStaticMarkup(<LevelSquares from={1} to={8} />);
  expect(find(html, / x="(\d+)"/g)).toEqual(['1', '24', '53', '76', '105', '128', '157', '180']);
  expect(html).toContain('viewBox="0 0 208 22"');
});

describe('a list of sources', () => {
  const source = {
    id: 'amt',
    title: { sl: 'Popis', de: 'Liste' },
    publisher: { de: 'Musteramt' },
    url: 'https://example.org/a',
    date: '2025-03-01',
  };
  const draw = (more = {}) => <SourceList sources={[{ ...source, ...more } as never]} locale="sl" />;

  it.each([
    [{}, '|Popis|Musteramt|, 1. marca 2025|'],
    [{ date: undefined }, '|Popis|Musteramt|'],
    [{ collected: '2025-04-02' }, '|Popis|Musteramt|, 1. marca 2025, zajeto: 2. aprila 2025|'],
    [{ note: { sl: 'Opomba', de: 'Hinweis' } }, '|Popis|Musteramt|, 1. marca 2025. Opomba|'],
  ])('with %j', (more, text) => {
    const shown = toText(draw(more)).replaceAll('\u00a0', ' ');
    expect(shown).toContain(text);
  });

  it('marks the name of a publisher in another language, and can be linked to', () => {
    const html = renderToStaticMarkup(draw());
    expect(html).toContain(
      '<ol class="list"><li id="source-amt"><a href="https://example.org/a" rel="external noopener" data-host="example.org">Popis</a>',
    );
    expect(html).toContain('<span lang="de">Musteramt</span>');
    expect(renderToStaticMarkup(draw({ publisher: { sl: 'Urad' } }))).toContain('<small>Urad,');
    expect(renderToStaticMarkup(draw({ url: undefined }))).toContain('<li id="source-amt">Popis ');
  });
});
