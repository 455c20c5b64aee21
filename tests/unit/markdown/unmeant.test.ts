import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#lib/markdown/markdown';

const report = (text: string) =>
  parseMarkdown('f.md', text, 1).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}: ${hint}`,
  );

const address = 'write [name](https://…)';

describe('what the page would not show as it is meant', () => {
  it.each([
    ['##tasks', '1:1 no blank after "##": write "## tasks", with an ordinary blank'],
    ['######x', '1:1 no blank after "##": write "## tasks", with an ordinary blank'],
    ['##\u00a0tasks', '1:1 no blank after "##": write "## tasks", with an ordinary blank'],
    ['a | b\n--|--\n1 | 2\n| 3 | 4 |', '2:1 a table: write a list, or sentences'],
    ['x\n\n|a|b|\n', '3:1 a table: write a list, or sentences'],
    ['x\n :--: | :---\n', '2:1 a table: write a list, or sentences'],
    ['a ~~b c~~ d', '1:3 words between "~~": take out the marks, or the words'],
    ['a\nb[^1] c', '2:2 a footnote: write it into the sentence'],
    ['- [ ] a', '1:3 a box to tick: write a plain list'],
    ['- [x] a', '1:3 a box to tick: write a plain list'],
    ['- [X] a', '1:3 a box to tick: write a plain list'],
    ['see www.ams.at', `1:5 an address without a name: ${address}`],
    ['(https://ams.at)', `1:2 an address without a name: ${address}`],
    ['http://ams.at', `1:1 an address without a name: ${address}`],
    ['[a](https://a.at/b c)', '1:3 a link that does not work: an address holds no blanks: write %20 for each'],
    ['[a][b]', `1:3 a link without an address: ${address}`],
    ['[a]()', `1:1 a link without an address: ${address}`],
    ['x [](https://a.at)', `1:3 a link without a name: ${address}`],
    ['x\n\n    y', '3:1 a block of code: take out the blanks at the start of the line'],
    ['```\ny\n```', '1:1 a block of code: take out the blanks at the start of the line'],
    ['3. Lehrjahr', '1:1 "3." at the start of a line makes a numbered list: write "3\\.", or another word first'],
    ['2. a\n3. b', '1:1 "2." at the start of a line makes a numbered list: write "2\\.", or another word first'],
    ['1. a', '1:1 "1." at the start of a line makes a numbered list: write "1\\.", or another word first'],
  ])('%j', (text, problem) => expect(report(text)).toEqual([problem]));

  it.each([
    ['#', 'a lone sign'],
    ['C## und #1', 'signs inside a line'],
    ['####### x', 'seven signs'],
    ['a--b | c', 'a line that is no row'],
    ['|a', 'an open row'],
    ['~~', 'marks without words'],
    ['\\~~a~~', 'marks that are escaped'],
    ['~~a\nb~~', 'marks in two lines'],
    ['\\[^1]', 'an escaped footnote'],
    ['[y] a', 'a word in brackets'],
    ['[x]a', 'brackets inside a word'],
    ['xwww.ams.at', 'a word that holds an address'],
    ['[www.ams.at](https://www.ams.at)', 'a link named by its address'],
    ['<https://ams.at>', 'an address in its own marks'],
    ['a\\](b c)', 'an escaped bracket'],
    ['[a] (b c)', 'brackets apart'],
    ['1. a\n2. b', 'a numbered list'],
    ['- a', 'a plain list'],
  ])('says nothing of %j: %s', (text) =>
    expect(report(text).filter((problem) => !/heading/.test(problem))).toEqual([]),
  );

  it('is reported in the order of the text, a table once and each of several', () => {
    expect(
      report('see www.a.at\n\n|a|b|\n|c|d|\n\n~~x~~ www.b.at ~~y~~\n\n|e|f|\n').map((line) => line.slice(0, 14)),
    ).toEqual([
      '1:5 an address',
      '3:1 a table: w',
      '6:1 words betw',
      '6:7 an address',
      '6:16 words bet',
      '8:1 a table: w',
    ]);
  });
});

describe('what a text must not hold is reported with what to do', () => {
  const under = 'put the texts under one heading';
  const levels = 'use ## for a section and ### for a part of it';
  it.each([
    ['a\n\n<div>x\ny</div>', '3:1 raw HTML: <div>x: write it as Markdown'],
    ['![x](y.png)', '1:1 a picture in the text: pictures are made from the facts'],
    ['![x][y]\n\n[y]: z.png', '1:1 a picture in the text: pictures are made from the facts'],
    ['## a\n\n*x*\n\n##  a ', `5:1 the heading "a" appears twice: ${under}`],
    ['## a\n\n### b\n\n### b', `5:1 the part "b" appears twice: ${under}`],
    ['### a', `1:1 a heading of level 3: "a": ${levels}`],
    ['## a\n\n#### *b*', `3:1 a heading of level 4: "b": ${levels}`],
    ['> '.repeat(10), '1:1 lists or quotes are nested too deeply: a list in a list is the most that can be read'],
    [
      `a\n${'* '.repeat(10)}`,
      '2:1 lists or quotes are nested too deeply: a list in a list is the most that can be read',
    ],
  ])('%j', (text, problem) => expect(report(text)).toEqual([problem]));

  it('where it stands in the file', () => {
    const { start, parts, links, problems } = parseMarkdown('f.md', 'x\n\n[a](/b)\n\n## c\n\n### d\n\n~~e~~\n', 5);
    expect(start).toMatchObject({ line: 5, column: 1 });
    expect(parts).toEqual([{ section: 'c', text: 'd', line: 11, column: 1 }]);
    expect(links).toEqual([{ text: '/b', line: 7, column: 1 }]);
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([['f.md', 13, 1]]);
  });

  it('but a text after a heading is no start', () => {
    expect(parseMarkdown('f.md', '## a\n\nb\n', 1).start).toBeUndefined();
  });
});
