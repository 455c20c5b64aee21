import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelSquares } from '#components/profile/level-squares';
import { SourceList } from '#components/ui/source-list';
import { listLinks, toText } from './to-text';

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
