import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PayAxis, PayBar } from '#components/ui/pay-bar';

const draw = (min: number, max?: number, older?: boolean) =>
  renderToStaticMarkup(<PayBar min={min} max={max} {...(older && { older })} />);
const bar = (html: string) => html.match(/<rect x="([^"]+)" y="2" width="([^"]+)"/)?.slice(1);
const heads = (html: string) => [...html.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path?.split(' ')[0]);

describe('pay on the scale of 1.500 to 4.500 €', () => {
  it.each([
    [1_500, 4_500, ['0%', '100%']],
    [3_000, 3_750, ['50%', '25%']],
    [2_190, 2_200, ['23%', '0.33%']],
    [2_000, 2_000, ['16.67%', '0%']],
  ])('is a bar from %i to %i', (min, max, expected) => {
    expect(bar(draw(min, max))).toEqual(expected);
    expect(heads(draw(min, max))).toEqual([]);
  });

  it.each([
    [1_499, 2_000, ['0%', '16.67%'], ['M0']],
    [4_000, 4_501, ['83.33%', '16.67%'], ['M0']],
    [800, 900, ['0%', '0%'], ['M0']],
    [5_000, 9_000, ['100%', '0%'], ['M0']],
    [800, 9_000, ['0%', '100%'], ['M0', 'M0']],
  ])('ends at its ends from %i to %i, with an arrowhead where it goes on', (min, max, expected, arrows) => {
    expect(bar(draw(min, max))).toEqual(expected);
    expect(heads(draw(min, max))).toEqual(arrows);
  });

  it.each([
    [1_500, '0%'],
    [2_960, '48.67%'],
    [4_500, '100%'],
    [6_000, '100%'],
  ])('from %i is a dot with an arrow, never a bar', (min, place) => {
    expect(draw(min)).toContain(`x="${place}" overflow="visible"><path d="M5 6a5`);
    expect(draw(min)).not.toContain('<rect');
  });

  it('points to the left too where "from" begins below it', () => {
    expect(heads(draw(1_000))).toEqual(['M5', 'M0']);
  });

  it('of an earlier year is outlined', () => {
    expect(draw(2_000, 3_000, true)).toContain('<svg class="older"');
    expect(draw(2_000, 3_000)).toContain('<svg class="bar"');
  });

  it('is silent', () => {
    for (const html of [draw(2_000, 9_000), draw(800), renderToStaticMarkup(<PayAxis locale="sl" />)]) {
      expect(html.match(/<svg/g)).toHaveLength(html.match(/aria-hidden="true"/g)?.length ?? 0);
    }
  });
});

it('the scale has figures at every step, fewer where there is less room', () => {
  const html = renderToStaticMarkup(<PayAxis locale="de" />);
  const figures = [...html.matchAll(/<text(?: class="(\w+)")? x="([^"]+)" y="1em" text-anchor="(\w+)">([^<]+)/g)];
  expect(figures.map(([, ...figure]) => figure.join(' ').trim())).toEqual([
    '0% start 1.500',
    'all 16.67% middle 2.000',
    'some 33.33% middle 2.500',
    'middle 50% middle 3.000',
    'some 66.67% middle 3.500',
    'all 83.33% middle 4.000',
    '100% end 4.500\u00a0€',
  ]);
});
