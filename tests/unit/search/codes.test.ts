import { beforeEach, describe, expect, it } from 'vitest';
import { CodeIndex } from '#lib/search/codes';
import type { CodeSystem } from '#lib/search/normalise';

let index: CodeIndex;
beforeEach(() => {
  index = new CodeIndex([
    ['520119', '5120', '5120.1', 'BIS 5120', 'BIS 51'],
    ['5120.1.2', '5121', '5120', '2421a1', '51201'],
  ]);
});
const list = (code: string, system?: CodeSystem) =>
  index.list({ code, named: system !== undefined, ...(system && { system }) });

describe('the codes that begin with what was typed', () => {
  it.each<[string, CodeSystem | undefined, string[]]>([
    ['512', undefined, ['0 5120', '1 5120', '0 5120.1', '1 5120.1.2', '1 51201', '1 5121']],
    ['5121', undefined, ['1 5121']],
    ['2421A', undefined, ['1 2421A1']],
    ['512', 'isco', ['0 5120', '1 5120', '1 5121']],
    ['5120', 'esco', ['0 5120', '1 5120', '0 5120.1', '1 5120.1.2']],
    ['5', 'ams', ['0 520119']],
    ['51', 'bis', ['0 BIS 51', '0 BIS 5120']],
    ['6', undefined, []],
    ['4', undefined, []],
  ])('%s (%s)', (code, system, found) => {
    expect(list(code, system).map((match) => `${match.document} ${match.code}`)).toEqual(found);
  });

  it('score highest where they are equal, then by how much of them was typed', () => {
    expect(list('5120').map(({ score }) => score)).toEqual([3, 3, 2 + 4 / 7, 2 + 4 / 9, 2 + 4 / 6]);
    expect(list('5120', 'bis').map(({ score }) => score)).toEqual([3]);
  });

  it('are none where there are no codes', () => {
    expect(new CodeIndex([[], []]).list({ code: '5', named: false })).toEqual([]);
  });
});
