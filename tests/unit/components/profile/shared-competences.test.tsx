import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SharedCompetences } from '#components/profile/related/shared-competences';
import { getMessages } from '#lib/messages/messages';
import { listLinks, toText } from '../to-text';
import { findCompetence } from '../valid-catalogue';

type SharedWith = ComponentProps<typeof SharedCompetences>['shared']['most'][number];

const { related } = getMessages('sl');
const terms = ['werkzeugkunde', 'teamarbeit'].map((id) => findCompetence(id).competence);
const make = (id: string, count: number, path?: string): SharedWith => ({
  id,
  title: `Poklic ${id}`,
  count,
  rarest: terms.slice(0, count),
  ...(path && { path }),
});
const draw = (listed: readonly SharedWith[], most: readonly SharedWith[]) => (
  <SharedCompetences shared={{ listed, most, change: '/prehod?iz=x' }} locale="sl" />
);

it('counts what is shared and names the rarest', () => {
  const text = toText(draw([], [make('a', 1, '/a'), make('b', 2, '/b'), make('c', 12, '/c')]));
  expect(text).toContain('|Poklic a|: 1\u00a0skupna kompetenca: poznavanje orodij|');
  expect(text).toContain('|Poklic b|: 2\u00a0skupni kompetenci: poznavanje orodij, sodelovanje v skupini|');
  expect(text).toContain('|Poklic c|: 12\u00a0skupnih kompetenc, med drugim poznavanje orodij, sodelovanje v skupini|');
});

it('keeps the list of others apart from the one that is computed, and says how', () => {
  const node = draw([make('a', 2), make('none', 0)], [make('b', 2, '/b')]);
  const text = toText(node);
  expect(text).toMatch(/skupno z navedenimi poklici\|Poklic a: .*\|Največ skupnih kompetenc\|Poklic b\|/);
  expect(text).not.toContain('Poklic none');
  expect(listLinks(node)).toEqual(['/b', '/prehod?iz=x']);
  expect(text).toContain(related.computed);
  expect(text).toContain(related.counted);
  expect(toText(draw([make('a', 2)], []))).not.toContain(related.computed);
});

it('is nothing where nothing is shared', () => {
  expect(renderToStaticMarkup(draw([make('a', 0)], []))).toBe('');
});
