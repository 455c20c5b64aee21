import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatProblem } from '#lib/problem/problem';
import type { Term } from '#lib/vocabulary/term';
import { checkFiles, validFiles as valid } from '../../fixtures/check-files';

const german = 'profiles/musterbauerin/de.md';
const slovenian = 'profiles/musterbauerin/sl.md';
const facts = 'profiles/musterbauerin/profile.json';

function report(path: string, ...changes: [string | RegExp, string][]): string[] {
  const text = changes.reduce((rest, [from, to]) => {
    const changed = rest.replace(from, to);
    if (changed === rest) throw new Error(`${path} has no ${from}`);
    return changed;
  }, valid.get(path) ?? '');
  const content = checkFiles([...valid, [path, text]]);
  return content.ok ? [] : content.problems.map((problem) => formatProblem(problem).replace(/^content\/\S+? {2}/, ''));
}

describe('names', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'the title of another form',
      /^title: .*$/m,
      'title: izdelovalec vzorcev',
      '"title" does not have the word "izdelovalka" of "feminine"\n  write both forms into "title", or correct this one',
    ],
    ['no letter', '- vzorčarka', '- "---"', '"---" has no letter\n  expected the name of an occupation'],
    [
      'a day for a name',
      '- vzorčarka',
      '- "2025-11-21"',
      '"2025-11-21" has no letter\n  expected the name of an occupation',
    ],
    [
      'Markdown in a name',
      '- vzorčarka',
      '- "**vzorčarka**"',
      '"**vzorčarka**" has the character *\n  names are shown as they are written: leave out what is meant as Markdown or HTML',
    ],
    [
      'HTML in a name',
      '- vzorčarka',
      '- vzorčarka &amp; co',
      '"vzorčarka &amp; co" has the character &amp;\n  names are shown as they are written: leave out what is meant as Markdown or HTML',
    ],
    [
      'the same name in another case',
      '- vzorčarka',
      '- VZORČAR',
      'the name "VZORČAR" appears twice\n  remove one of the two',
    ],
    [
      'a name that is the title',
      '- vzorčarka',
      '- izdelovalka vzorcev',
      'the name "izdelovalka vzorcev" appears twice\n  remove one of the two',
    ],
    [
      'a name that is a search word, too',
      'summary:',
      'searchWords:\n  - vzorčar\nsummary:',
      'the name "vzorčar" appears twice\n  remove one of the two',
    ],
    [
      'a name that is too long',
      '- vzorčarka',
      `- ${'a'.repeat(201)}`,
      '"alternatives.1" has 201 characters\n  expected at most 200 characters',
    ],
    [
      'a slug that is too long',
      /^slug: .*$/m,
      `slug: ${'a'.repeat(151)}`,
      '"slug" has 151 characters\n  expected at most 150 characters',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(report(slovenian, [from, to])).toEqual([expected]);
  });

  it.each([
    ['200 letters', `- ${'a'.repeat(200)}`],
    ['signs that belong to a name', '- razvijalec C# (.NET) & C++'],
  ])('%s are a name', (_, name) => {
    expect(report(slovenian, ['- vzorčarka', name])).toEqual([]);
  });

  it('a title belongs to one profile, in whatever case', () => {
    const form = /^feminine: (.*)$/m.exec(valid.get('profiles/probenprueferin/de.md') ?? '')?.[1] ?? '';
    const title = `title: ${form.toUpperCase()} oder Musterbauer`;
    const problems = report(german, [/^title: .*$/m, title], [/^feminine: .*$/m, `feminine: ${form.toUpperCase()}`]);
    const message = `the de title "${form}" is already taken\n  it is in content/${german}`;
    expect(problems).toEqual([message]);
  });
});

describe('facts', () => {
  it('an occupation is not related to itself', () => {
    expect(report(facts, [/"occupations": \[/, '"occupations": ["musterbauerin", '])).toEqual([
      '"musterbauerin" is related to itself\n  remove it',
    ]);
  });

  it.each([
    'https://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001',
    'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001',
    'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-00000000000A',
    'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001/',
  ])('%s is no address of an occupation in ESCO', (uri) => {
    const [problem] = report(facts, ['"bisId":', `"esco": [{ "uri": "${uri}", "code": "2433.6" }], "bisId":`]);
    expect(problem).toBe(
      `"sections.classification.esco.0.uri" is the text "${uri}"\n  expected an ESCO address, http://data.europa.eu/esco/occupation/ and a UUID in lower case`,
    );
  });

  it('a German term has one entry in a vocabulary', () => {
    const path = 'vocabulary/competences.json';
    const [first, second] = JSON.parse(valid.get(path) ?? '') as Term[];
    const [term, other] = [first, second].map((entry) => entry?.labels.de.text);
    const problems = report(path, [`"${other}"`, `"${term}"`]);
    expect(problems).toEqual([`the German term "${term}" is already taken\n  it is in "${first?.id}"`]);
  });
});

describe('pay', () => {
  const warn = (min: number, max: number) => {
    const text = (valid.get('profiles/probenprueferin/profile.json') ?? '').replace(
      /"min": \d+/,
      `"min": ${min}, "max": ${max}`,
    );
    const content = checkFiles([...valid, ['profiles/probenprueferin/profile.json', text]]);
    return content.ok ? content.value.warnings.map(formatProblem) : undefined;
  };

  it('is doubted beyond what is plausible, and may stand all the same', () => {
    expect(warn(800, 15_000)).toEqual([]);
    const remedy =
      '  expected between 800 and 15000\n  compare it with the source: euros, gross, a month, without cents';
    const place = /^content\/profiles\/probenprueferin\/profile\.json:\d+:\d+ {2}/;
    expect(warn(799, 15_001)?.map((warning) => warning.replace(place, ''))).toEqual([
      `799 € a month is hardly a wage\n${remedy}`,
      `15001 € a month is hardly a wage\n${remedy}`,
    ]);
  });
});

describe('dates', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-28T22:59:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['2026-11-28', []],
    ['2026-11-29', ['"2026-11-29" is in the future\n  expected today, 2026-11-28, or earlier']],
    ['1989-12-31', ['"1989-12-31" is long ago\n  expected 1990 or later']],
    [
      '1990-01-01',
      [
        '"updated" is 1990-01-01, before the newest change, 2025-02-03\n  take "updated" out, or set it to the day of the last check',
      ],
    ],
  ])('a profile updated on %s', (updated, expected) => {
    expect(report(facts, ['"updated": "2025-03-01"', `"updated": "${updated}"`])).toEqual(expected);
  });

  it('goes by the day in Slovenia and Austria', () => {
    vi.setSystemTime(new Date('2026-11-28T23:01:00Z'));
    expect(report(facts, ['"updated": "2025-03-01"', '"updated": "2026-11-29"'])).toEqual([]);
  });

  it.each([
    ['2026', []],
    ['2026-11', []],
    ['2026-12', ['"2026-12" is in the future\n  expected today, 2026-11-28, or earlier']],
    ['2027', ['"2027" is in the future\n  expected today, 2026-11-28, or earlier']],
  ])('a source of %s', (date, expected) => {
    expect(report('vocabulary/sources.json', [/"date": "[^"]*"/, `"date": "${date}"`])).toEqual(expected);
  });

  it('holds for figures, too', () => {
    expect(report(facts, ['"asOf": "2025-03-01"', '"asOf": "2027"'])).toContain(
      '"2027" is in the future\n  expected today, 2026-11-28, or earlier',
    );
  });
});
