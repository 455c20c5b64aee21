import { cefrLevels } from '#lib/profile/sections/german';
import { spanRanges } from '#lib/profile/sections/salary';
import { addTerm, type Context, getLines } from './context';
import type { PageLine } from './page-lines';
import { splitBracket, splitTerm } from './term';

interface Range {
  min: number;
  max?: number;
}

const amount = String.raw`(?:€|EUR|Euro)?\s*(\d{1,3}(?:[.\s]\d{3})+|\d{3,6})(?:,(?:\d{2}|-))?`;
const range = new RegExp(String.raw`${amount}(?:\s*(?:bis|-|–)\s*${amount})?`, 'i');

/** `ab 2.300 bis 3.950 Euro`, `ab 2.300 Euro`. */
function readRange(text: string): Range | undefined {
  if (!/€|EUR|Euro/i.test(text)) return undefined;
  const [, from, to] = text.match(range) ?? [];
  const [min, max] = [from, to].map((figure) => figure && Number(figure.replace(/[.\s]/g, '')));
  if (!min || (max && max < min)) return undefined;
  return max ? { min, max } : { min };
}

/** Monthly pay: the overall range from the sentence, the bands from the list. */
export function readSalary(context: Context) {
  const { report, date } = context;
  let overall: (Range & { line: PageLine }) | undefined;
  const bands: (Range & { level: string; line: PageLine })[] = [];
  for (const line of getLines(context, 'salary')) {
    const { before, inner } = splitBracket(line.text.replace(/\.$/, '')) ?? { before: undefined, inner: line.text };
    const found = readRange(inner);
    if (line.indent === undefined) {
      if (found && !overall) {
        overall = { ...found, line };
        report.countImported();
      } else if (found || !/Einstiegsgehalt|Qualifikationsniveau/.test(line.text)) {
        report.leaveOut(line.number, found ? 'a second salary range' : 'no salary range', line.raw);
      }
      continue;
    }
    const name = inner.match(/^(.*?)\s*:/)?.[1];
    if (!found || !name) {
      report.leaveOut(line.number, 'no level with a salary', line.raw);
      continue;
    }
    const target = before?.match(/^(.*?)\s*:/)?.[1];
    const level = addTerm(context, 'qualification-levels', { de: name, ...(target && { target }) }, line);
    if (level === undefined) continue;
    if (bands.some((band) => band.level === level))
      report.leaveOut(line.number, 'this level is listed twice', line.raw);
    else bands.push({ level, ...found, line });
  }
  const inside = bands.filter((band) => {
    const fits =
      overall && band.min >= overall.min && (band.max ?? band.min) <= (overall.max ?? Number.POSITIVE_INFINITY);
    if (!fits) {
      const message = overall ? 'the band is outside the overall range' : 'a band without an overall range';
      report.leaveOut(band.line.number, message, band.line.raw);
    } else report.countImported();
    return fits;
  });
  if (!overall) return undefined;
  const { line, ...printed } = overall;
  const list = inside.map(({ line: _, ...band }) => band);
  if (!list.length) return { asOf: date, overall: printed };
  const span = spanRanges(list);
  // The range may be wider because of a band that was left out.
  const whole = { min: span.min, ...((span.max ?? printed.max) && { max: span.max ?? printed.max }) };
  if (whole.min !== printed.min || whole.max !== printed.max)
    report.guess(line.number, 'narrowed the overall range to that of the bands', line.raw);
  return { asOf: date, overall: whole, bands: list };
}

/** Number of open positions. */
export function readVacancies(context: Context) {
  const { report, date, addresses } = context;
  const lines = getLines(context, 'vacancies');
  for (const [index, line] of lines.entries()) {
    const numbers = [
      ...line.text.matchAll(/(?<![\p{L}\d.-])\d{1,3}(?:\.\d{3})+(?![\d.])|(?<![\p{L}\d.-])\d+(?![\d.])/gu),
    ];
    const bold = line.raw.match(/\*\*\s*([\d.]+)\s*\*\*/)?.[1];
    const figure = bold ?? (numbers.length === 1 ? numbers[0]?.[0] : undefined);
    if (figure === undefined) {
      report.leaveOut(line.number, 'no single number of open positions', line.raw);
      continue;
    }
    for (const rest of lines.slice(index + 1)) report.leaveOut(rest.number, 'after the number of positions', rest.raw);
    report.countImported();
    const url = addresses.vacancies?.url;
    return { count: Number(figure.replaceAll('.', '')), asOf: date, ...(url && { url }) };
  }
  return undefined;
}

/** CEFR levels of German: `C1 Sehr gute bis C2 Exzellente Deutschkenntnisse`; the other lines are the reason. */
export function readGerman(context: Context) {
  const lines = getLines(context, 'german');
  const line = lines.find(({ text }) => /\b[ABC][12]\b/.test(text) && text.length < 200);
  const named = [...(line?.text.matchAll(/\b[ABC][12]\b/g) ?? [])].map(([level]) => level);
  const found = cefrLevels.filter((level) => named.includes(level));
  const [from, to] = [found[0], found.at(-1)];
  if (!line || !from) {
    for (const rest of lines) context.report.leaveOut(rest.number, 'no CEFR level', rest.raw);
    return undefined;
  }
  context.report.countImported();
  return { data: { from, ...(to !== from && { to }) }, reason: lines.filter((other) => other !== line) };
}

/** Specialisations the AMS places people in; an empty list where the page says there are none. */
export function readPlacement(context: Context): string[] | undefined {
  const { report } = context;
  const ids: string[] = [];
  let none = false;
  for (const line of getLines(context, 'placement')) {
    if (/es gibt keine Berufsspezialisierungen/i.test(line.text)) {
      none = true;
      report.countImported();
      continue;
    }
    const [, code, rest = line.text] = line.text.match(/^(\d{6,8})\s+(.*)$/) ?? [];
    if (code) report.leaveOut(line.number, `the number ${code} of a specialisation`, line.raw);
    const id = addTerm(context, 'specialisations', splitTerm(rest), line);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids.length || none ? ids : undefined;
}
