import { describe, expect, it } from 'vitest';
import { buildLabelIndex } from '#lib/search/label-index';
import { toTerms } from '#lib/search/normalise';
import { listReadings } from '#lib/search/readings';
import { type LabelScore, scoreLabels } from '#lib/search/score';

/** The best score of each label that a query finds. */
async function score(query: string, ...texts: string[]): Promise<Record<string, LabelScore>> {
  const labels = texts.map((text) => ({ locale: 'de' as const, kind: 'title' as const, text }));
  const index = await buildLabelIndex([{ id: 'x', kind: 'occupation', curated: true, codes: [], labels }]);
  const best: Record<string, LabelScore> = {};
  scoreLabels(index, listReadings(toTerms(query), index.words), (label, found) => {
    const text = texts[label] ?? '';
    if (found.score > (best[text]?.score ?? 0)) best[text] = found;
  });
  return best;
}

/** How much a word says that so many labels have. */
const rarity = (labels: number) => 1 / (1.5 + Math.log10(1 + labels));

describe('the score of a label', () => {
  it('is highest where it is the query, then by how much of it the query covers', async () => {
    const { koch, 'Koch Herd': part, 'Herd Koch': end } = await score('koch', 'koch', 'Koch Herd', 'Herd Koch');
    expect(koch?.score).toBeCloseTo(1.06);
    expect(part?.score).toBeCloseTo(1.06 * (0.75 + 0.25 / 2));
    expect(end?.score).toBeCloseTo(0.75 + 0.25 / 2);
    expect([koch, part, end].map((found) => [found?.sure, found?.exact])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('has a least where a longer query holds the label whole', async () => {
    const { Koch, 'Koch Herd': part } = await score('Koch Wien', 'Koch', 'Koch Herd');
    const sum = (rarity(2) * 1.06) / (rarity(2) + rarity(0));
    expect(Koch?.score).toBeCloseTo(0.4 * (1 + sum));
    expect(part?.score).toBeCloseTo(sum * (0.75 + 0.25 / 2));
    expect([Koch?.sure, Koch?.exact]).toEqual([true, false]);
  });

  it('has no such least where only a generic word or one in brackets is the label', async () => {
    const { Helfer } = await score('Helfer Wien', 'Helfer');
    expect(Helfer?.score).toBeCloseTo((0.3 * rarity(1) * 1.06) / (0.3 * rarity(1) + rarity(0)));
    const { Hotel } = await score('Koch (Hotel)', 'Hotel');
    expect(Hotel?.score).toBeCloseTo((0.4 * rarity(1)) / (rarity(0) + 0.4 * rarity(1)));
  });

  it('is a little lower where two words are only together one of it', async () => {
    const { Ofenbauer } = await score('Ofen Bauer', 'Ofenbauer');
    expect(Ofenbauer?.score).toBeCloseTo(1.06 * 0.99);
  });

  it('finds a known word of four letters at the end of others', async () => {
    expect(Object.keys(await score('herd', 'Herd', 'Kochherd'))).toEqual(['Herd', 'Kochherd']);
    expect(Object.keys(await score('herd', 'Kochherd'))).toEqual([]);
  });

  it('counts rare words more than those of many labels', async () => {
    const found = await score('Koch Herd', 'Koch A', 'Koch B', 'Koch C', 'Herd D');
    expect(found['Herd D']?.score).toBeGreaterThan(found['Koch A']?.score ?? 1);
  });

  it('is exact only where every word of the query is in it', async () => {
    const { 'Koch Herd': both } = await score('Herd Koch', 'Koch Herd');
    expect(both).toMatchObject({ sure: true, exact: true });
    expect((await score('Herd Koch Herdmann', 'Koch Herd'))['Koch Herd']?.exact).toBe(false);
  });
});

describe('short words', () => {
  it('that exist match as a beginning only at the end, where one may still be typing', async () => {
    const find = async (query: string) => Object.keys(await score(query, 'Zar', 'Zarge', 'Zarg')).sort();
    expect(await find('koch zar')).toEqual(['Zar', 'Zarg', 'Zarge']);
    expect(await find('zar koch')).toEqual(['Zar']);
    expect(await find('zarg koch')).toEqual(['Zarg', 'Zarge']);
  });

  it('of one letter match nothing but themselves', async () => {
    expect(Object.keys(await score('Koch z', 'Zarge', 'Koch Z'))).toEqual(['Koch Z']);
  });
});

describe('the parts of a compound', () => {
  it('are sure together, the head also alone, and otherwise not', async () => {
    const found = await score('chefkoch', 'Koch', 'Chef', 'Koch Herd', 'Chef Koch', 'Chef Herd');
    expect(Object.entries(found).map(([text, { sure, exact }]) => [text, sure, exact])).toEqual([
      ['Chef', false, false],
      ['Chef Koch', true, true],
      ['Chef Herd', false, false],
      ['Koch', true, false],
      ['Koch Herd', false, false],
    ]);
  });

  it('that are a generic head count only beside the one that names the trade', async () => {
    const found = await score('ofentechniker', 'Techniker', 'Ofen', 'Ofen Techniker');
    expect(found.Ofen?.sure).toBe(true);
    expect(found['Ofen Techniker']?.exact).toBe(true);
    expect(found['Ofen Techniker']?.score).toBeGreaterThan(found.Ofen?.score ?? 1);
    expect(found.Techniker).toBeUndefined();
  });

  it('of four letters match longer words, too', async () => {
    expect(Object.keys(await score('ofenbauer', 'Ofen', 'Bauer', 'Ofentür'))).toContain('Ofentür');
  });

  it('that nobody knows make a guess of the rest', async () => {
    expect((await score('ofenxyz', 'Ofen')).Ofen?.sure).toBe(false);
  });

  it('of three letters match only the same word', async () => {
    expect(await score('busfahrer', 'Business')).toEqual({});
    expect(Object.keys(await score('busfahrer', 'Bus', 'Business', 'Busfahrt'))).not.toContain('Business');
  });
});

describe('what is only alike in spelling', () => {
  it('is no sure hit, but does not spoil one either', async () => {
    expect((await score('tischlre', 'Tischler')).Tischler?.sure).toBe(false);
    const { 'Tischler Wien': found } = await score('Tischler Wein', 'Tischler Wien');
    expect(found?.sure).toBe(true);
  });
});
