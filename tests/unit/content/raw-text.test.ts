import { describe, expect, it } from 'vitest';
import { checkRawText, checkValues, hasConflict } from '#lib/content/raw-text';

const report = (text: string) =>
  checkRawText('f.md', text).map(({ line, column, message, hint }) => `${line}:${column} ${message}: ${hint}`);

describe('marks of two versions of a file', () => {
  it('are all reported, and nothing else', () => {
    const hint = 'keep one version, and delete the lines with the marks';
    expect(report('a\u200B\n<<<<<<< HEAD\r\nb\n||||||| base\n=======\nc\n>>>>>>> main\n')).toEqual([
      `2:1 a mark of two versions of the file: <<<<<<< HEAD: ${hint}`,
      `4:1 a mark of two versions of the file: ||||||| base: ${hint}`,
      `5:1 a mark of two versions of the file: =======: ${hint}`,
      `7:1 a mark of two versions of the file: >>>>>>> main: ${hint}`,
    ]);
  });

  it.each(['<<<<<<<', '>>>>>>> x\r\ny', 'x\n|||||||\ny'])('%j is one', (text) => expect(hasConflict(text)).toBe(true));

  it.each(['Heading\n=======\n', '<<<<<<', '<<<<<<<<', '<<<<<<<x', 'x <<<<<<<', ''])('%j is none', (text) =>
    expect(hasConflict(text)).toBe(false),
  );
});

describe('characters that no file may hold', () => {
  it.each([
    ['\0', 'an invisible character: U+0000: delete it, or type the word again'],
    ['\u200B', 'an invisible character: U+200B: delete it, or type the word again'],
    ['\u{E0041}', 'an invisible character: U+E0041: delete it, or type the word again'],
    ['\uFFFD', 'a character was lost: U+FFFD: write the one that belongs here'],
    ['\u00AD', 'a soft hyphen: U+00AD: delete it: the pages divide words'],
    ['\u2028', 'a line break inside a value: U+2028: write it on one line'],
    ['\u2029', 'a line break inside a value: U+2029: write it on one line'],
    ['Ã¤', 'broken characters: Ã¤: type the word again, and save the file as UTF-8'],
    ['Å¡', 'broken characters: Å¡: type the word again, and save the file as UTF-8'],
    ['â€ž', 'broken characters: â€ž: type the word again, and save the file as UTF-8'],
    ['Â\u00A0', 'broken characters: Â\u00A0: type the word again, and save the file as UTF-8'],
  ])('%j', (character, problem) => expect(report(`ab\nc${character}d`)).toEqual([`2:2 ${problem}`]));

  it.each(['', 'čšž äöüß é ñ', 'Ångström, Ântal, â', 'a\tb\r\nc', 'a\u00A0b – »c« „d“ …', '😀 🇸🇮'])(
    'are not in %j',
    (text) => expect(report(text)).toEqual([]),
  );

  it('are reported once a line', () => {
    const places = report('\u200Ba\u200B\u00AD\nb\u200B').map((problem) => problem.slice(0, 20));
    expect(places).toEqual(['1:1 an invisible cha', '1:4 a soft hyphen: U', '2:2 an invisible cha']);
  });
});

describe('characters in values', () => {
  const check = (value: unknown, text = '') =>
    checkValues('f.json', text, value, (path, key) => ({ line: path.length, column: key ? 7 : 1 })).map(
      ({ line, column, message, hint }) => `${line}:${column} ${message}: ${hint}`,
    );

  it.each([
    ['a\tb', 'a tab inside a value: U+0009: write a blank'],
    ['a\nb', 'a line break inside a value: U+000A: write it on one line'],
    ['a\rb', 'a line break inside a value: U+000D: write it on one line'],
    ['a\u200Bb', 'an invisible character: U+200B: delete it, or type the word again'],
  ])('that an escape put there: %j', (value, problem) => {
    expect(check(value)).toEqual([`0:1 ${problem}`]);
    expect(check({ a: [1, null, { b: value }] })).toEqual([`3:1 ${problem}`]);
  });

  it('that the file holds are reported with the file', () => {
    expect(check('a\u200Bb', 'x\u200By')).toEqual([]);
    // A tab and a line break may stand between values, too.
    expect(check('a\tb', '\t')).toHaveLength(1);
    expect(check('ab', '\t')).toEqual([]);
  });

  it('and keys that would be lost', () => {
    expect(check(JSON.parse('{"a": {"__proto__": "x"}}'))).toEqual([
      '1:7 a key of this name would be lost: "__proto__": remove it',
    ]);
  });
});
