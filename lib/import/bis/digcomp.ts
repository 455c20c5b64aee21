import { type Context, getLines } from './context';
import { isGerman } from './language';
import type { PageLine } from './page-lines';
import { toGerman } from './vocabulary-file';

/** Digital competences: the areas for profile.json and the German texts. */
export interface DigComp {
  areas: { area: string; from?: number; stated?: 'words' }[];
  /** The text on all areas together. */
  overall: PageLine[];
  /** By the id of the area. */
  texts: Map<string, string>;
}

/** Reads the two tables. Levels were colours, which a saved text lacks: only those in words are left. */
export function readDigComp(context: Context): DigComp | undefined {
  const { report } = context;
  const overall: PageLine[] = [];
  for (const line of getLines(context, 'digcomp')) {
    const text = dropLabel(line.cells ? findDescription(line.cells) : line.text);
    if (line.cells && !text) continue;
    if (isGerman(text)) overall.push({ ...line, text });
    else if (!line.cells) report.leaveOut(line.number, 'no German description of digital competences', line.raw);
  }
  const areas: DigComp['areas'] = [];
  const texts = new Map<string, string>();
  for (const line of getLines(context, 'digcomp-areas')) {
    const area = line.cells && findArea(context, line.cells);
    const text = line.cells ? dropLabel(findDescription(line.cells)) : '';
    if (area === undefined) {
      if (!line.cells || (isGerman(text) && text.length > 40))
        report.leaveOut(line.number, 'no area of DigComp', line.raw);
      continue;
    }
    if (areas.some((earlier) => earlier.area === area)) {
      report.leaveOut(line.number, 'this area is listed twice', line.raw);
      continue;
    }
    report.countImported(text ? 2 : 1);
    if (text) texts.set(area, text);
    areas.push({ area, ...readLevel(context, text, line) });
  }
  if (!areas.length) {
    for (const line of overall) report.leaveOut(line.number, 'a description without areas', line.raw);
    return undefined;
  }
  report.countImported(overall.length);
  return { areas, overall, texts };
}

const dropLabel = (text: string) => text.replace(/^\p{L}{3,15}:\s*(?=\p{Lu})/u, '');

/** The longest cell that is a sentence. */
function findDescription(cells: readonly string[]): string {
  const sentences = cells.filter((cell) => cell.length > 40 || isGerman(cell));
  return sentences.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** `0 - Grundlagen`: the number names the area; else its name does. */
function findArea({ terms }: Context, cells: readonly string[]): string | undefined {
  const [first = ''] = cells.filter(Boolean);
  const number = first.match(/^(\d)\s*[-–.:]\s*\p{L}/u)?.[1];
  const known = terms.list('digcomp-areas');
  const lower = first.toLowerCase();
  const named = known.find(
    ({ labels }) => lower && Object.values(labels ?? {}).some(({ text }) => text?.toLowerCase() === lower),
  );
  return known.find(({ id }) => id === number)?.id ?? named?.id;
}

/**
 * The rule for levels in words: "zumindest auf selbstständigem Niveau" gives the lowest level of the band named so, and
 * no highest one. Other words on a level are reported.
 */
function readLevel({ terms, report }: Context, text: string, line: PageLine): { from?: number; stated?: 'words' } {
  const [phrase, atLeast, word = ''] =
    text.match(/(zumindest|mindestens|wenigstens)?\s*auf (\p{L}+(?: \p{L}+)?) Niveau/iu) ?? [];
  if (phrase === undefined) return {};
  const stem = (name: string) => name.toLowerCase().replace(/e[nmrs]?$/, '');
  const band = terms.list('digcomp-bands').find((entry) => stem(toGerman(entry) ?? '') === stem(word));
  const lowest = Array.isArray(band?.levels) ? band.levels[0] : undefined;
  if (atLeast && typeof lowest === 'number') {
    report.guess(line.number, `at least level ${lowest}, from the words "${phrase.trim()}"`, '');
    return { from: lowest, stated: 'words' };
  }
  report.leaveOut(line.number, 'a level in words that no rule covers', phrase.trim());
  return {};
}
