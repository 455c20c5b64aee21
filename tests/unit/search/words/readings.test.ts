import { describe, expect, it } from 'vitest';
import { listReadings } from '#lib/search/readings';
import { WordList } from '#lib/search/word-list';

function read(query: string, known: string): string[] {
  const list = new WordList();
  for (const word of known.split(' ')) list.add(word);
  const terms = query.split(' ').map((text) => ({ text, weight: 1 }));
  return listReadings(terms, list).map(({ terms: found, weight }) =>
    [weight, ...found.map(({ text, weight: own, part = 'whole' }) => `${text} ${part} ${own}`)].join(', '),
  );
}

describe('the readings of a query', () => {
  it.each([
    ['as it is', 'koch', 'koch', ['1, koch whole 1']],
    [
      'joined where that is a word',
      'ofen bauer',
      'ofenbauer',
      ['1, ofen whole 1, bauer whole 1', '0.99, ofenbauer whole 1'],
    ],
    [
      'split into the fewest words',
      'ofenbauer',
      'ofen bauer bau er',
      ['1, ofenbauer whole 1', '0.9, ofen first 1, bauer head 1'],
    ],
    [
      'with a generic head',
      'ofentechniker',
      'ofen',
      ['1, ofentechniker whole 1', '0.9, ofen first 1, techniker generic 0.3'],
    ],
    ['with a known end', 'xyzbauer', 'bauer', ['1, xyzbauer whole 1', '0.9, xyz first 1, bauer head 1']],
    ['with an end of four letters', 'xyzherd', 'herd', ['1, xyzherd whole 1', '0.9, xyz first 1, herd head 1']],
    ['with the longest known end', 'xyzbauer', 'auer bauer', ['1, xyzbauer whole 1', '0.9, xyz first 1, bauer head 1']],
    [
      'with the longest known beginning',
      'ofenbauxyz',
      'ofen ofenbau',
      ['1, ofenbauxyz whole 1', '0.9, ofenbau first 1, xyz rest 1'],
    ],
    [
      'in three',
      'ofenrohrbauer',
      'ofen rohr bauer',
      ['1, ofenrohrbauer whole 1', '0.9, ofen first 1, rohr first 1, bauer head 1'],
    ],
    [
      'in parts of three letters',
      'abcdefghi',
      'abc def ghi',
      ['1, abcdefghi whole 1', '0.9, abc first 1, def first 1, ghi head 1'],
    ],
    [
      'also where it is a word itself',
      'ofenbau',
      'ofenbau ofen bau',
      ['1, ofenbau whole 1', '0.9, ofen first 1, bau head 1'],
    ],
    [
      'with only one of two words split',
      'koch ofenbau',
      'ofen bau',
      ['1, koch whole 1, ofenbau whole 1', '0.9, koch whole 1, ofen first 1, bau head 1'],
    ],
    [
      'joined from three',
      'ofen bau er',
      'ofenbau ofenbauer',
      ['1, ofen whole 1, bau whole 1, er whole 1', '0.99, ofenbauer whole 1'],
    ],
    ['with a known beginning', 'ofenxyz', 'ofen', ['1, ofenxyz whole 1', '0.9, ofen first 1, xyz rest 1']],
  ])('%s', (_, query, known, readings) => expect(read(query, known)).toEqual(readings));

  it.each([
    ['a short word', 'xyherd', 'herd'],
    ['a beginning of two letters', 'xybauer', 'bauer'],
    ['an end of three letters', 'xyzwbau', 'bau'],
    ['a beginning of three letters', 'bauxyzw', 'bau'],
    ['parts of under three letters on average', 'abcdefg', 'ab cd efg'],
  ])('%s is not split', (_, query, known) => expect(read(query, known)).toHaveLength(1));

  it('keep the weight of words that are joined or split', () => {
    const list = new WordList();
    for (const word of ['ofen', 'bau', 'ofenbau']) list.add(word);
    const weigh = (...terms: [text: string, weight: number][]) =>
      listReadings(
        terms.map(([text, weight]) => ({ text, weight })),
        list,
      )
        .at(-1)
        ?.terms.map(({ text, weight }) => [text, weight]);
    expect(weigh(['ofen', 0.4], ['bau', 1])).toEqual([['ofenbau', 0.4]]);
    expect(weigh(['ofenbau', 0.4])).toEqual([
      ['ofen', 0.4],
      ['bau', 0.4],
    ]);
  });

  it('weigh a generic word little beside others, and fully alone', () => {
    expect(read('delavec v kuhinji', 'x')).toEqual(['1, delavec whole 0.3, v whole 0.3, kuhinji whole 1']);
    expect(read('delavec', 'x')).toEqual(['1, delavec whole 1']);
  });
});
