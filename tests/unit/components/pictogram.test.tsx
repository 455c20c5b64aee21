import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Pictogram } from '#components/ui/pictogram';
import { checkReal } from '../../content/real';

const { vocabulary } = await checkReal();
const areas = [...vocabulary.areas.values()].filter(({ isco }) => !isco).map(({ id }) => id);
const drawings = new Map(areas.map((area) => [area, renderToStaticMarkup(<Pictogram area={area} />)]));

it('each area of the BIS has a drawing of its own', () => {
  expect(new Set(drawings.values()).size).toBe(areas.length);
  for (const drawing of drawings.values()) expect(drawing).toContain('<path ');
});

it('any other area has none', () => {
  expect(renderToStaticMarkup(<Pictogram area="isco-7" />)).toBe('');
});

it('the drawings take their colours from the page', () => {
  const colours = [...drawings.values()].join().matchAll(/(?:fill|stroke)="([^"]+)"/g);
  expect(new Set(Array.from(colours, ([, colour]) => colour))).toEqual(
    new Set(['none', 'currentColor', 'var(--data)']),
  );
  expect([...drawings.values()].join()).not.toMatch(/<style|style=/);
});
