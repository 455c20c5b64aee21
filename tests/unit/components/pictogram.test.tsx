import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Pictogram } from '#components/ui/pictogram';
import { checkReal } from '../../content/real';

const drawings = readFileSync('public/pictograms.svg', 'utf8');
const { vocabulary } = await checkReal();
const areas = [...vocabulary.areas.values()].filter(({ isco }) => !isco).map(({ id }) => id);

it('each area of the BIS has a drawing, and no drawing is of anything else', () => {
  const names = [...drawings.matchAll(/<g id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(names.toSorted()).toEqual(areas.toSorted());
  for (const id of areas) {
    expect(renderToStaticMarkup(<Pictogram area={id} />)).toContain(`<use href="/pictograms.svg#${id}"></use>`);
  }
});

it('any other area has none', () => {
  expect(renderToStaticMarkup(<Pictogram area="isco-7" />)).toBe('');
});

it('the drawings take their colours from the page', () => {
  const colours = [...drawings.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
  expect(new Set(colours)).toEqual(new Set(['none', 'currentColor', 'var(--data)']));
  expect(drawings).not.toMatch(/<style|style=/);
});
