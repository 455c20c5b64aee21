import { isRealDate } from '#lib/vocabulary/date';
import { findHeading, type PartName } from './headings';
import { guessLanguage, isGerman } from './language';
import { longestLine, type PageLine, parsePageLines } from './page-lines';
import type { Report } from './report';
import { splitBracket } from './term';

/** A saved page by its parts. */
export interface Page {
  /** The line with the title; undefined where the page starts with a heading. */
  title: PageLine | undefined;
  updated: { date: string; line: number } | undefined;
  /** The lines below each heading, blank ones too. */
  parts: ReadonlyMap<PartName, PageLine[]>;
  /** How many headings were recognised. */
  headings: number;
  /** The language the page was translated into, or `unknown`; undefined for a German page. */
  target: string | undefined;
}

/** Parts with lines that look like headings. */
const withPlainLines: readonly PartName[] = ['training', 'specialisations', 'group', 'placement', 'footer'];

const boilerplate = /^(Im BIS anzeigen|zur Detailansicht|zum Seitenanfang)$/i;
const footer = /google|übersetz|prevede|prevod|klammern|oklepaj|updated|aktualisier|posodoblj/i;

/** Parses a page; lines outside known parts are reported. */
export function parsePage(text: string, report: Report): Page {
  const lines = parsePageLines(text);
  const updated = findDate(lines);
  const parts = new Map<PartName, PageLine[]>();
  const targets: string[] = [];
  let current: PartName | 'title' | 'unknown' = 'title';
  let title: PageLine | undefined;
  let headings = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longestLine) {
      report.leaveOut(line.number, `a line of ${line.text.length} characters`, line.text);
      continue;
    }
    if (boilerplate.test(line.text) || line.number === updated?.line) continue;
    const plain = line.text && line.indent === undefined && !line.cells;
    const heading = plain ? findHeading(line.text) : undefined;
    if (heading) {
      current = heading.part;
      headings++;
      if (heading.target && heading.part !== 'footer') targets.push(heading.target);
      if (heading.misspelt) report.guess(line.number, `read as the heading "${heading.de}"`, line.raw);
      if (!parts.has(current)) parts.set(current, []);
    } else if (plain && isTranslatedHeading(line, lines.slice(index + 1, index + 4))) {
      targets.push(line.text);
    } else if (plain && current !== 'title' && isUnknownHeading(line, current, lines[index - 1], lines[index + 1])) {
      current = 'unknown';
      report.leaveOut(line.number, 'an unknown heading', line.raw);
    } else if (current === 'title') {
      if (line.text && title) report.leaveOut(line.number, 'a line before the first heading', line.raw);
      else if (line.text) title = line;
    } else if (current === 'unknown') {
      if (line.text) report.leaveOut(line.number, 'below an unknown heading', line.raw);
    } else parts.get(current)?.push(line);
  }
  for (const line of parts.get('footer') ?? []) {
    if (line.text && !footer.test(line.text)) report.leaveOut(line.number, 'a line at the end of the page', line.raw);
  }
  for (const line of parts.get('none') ?? []) {
    if (line.text) report.leaveOut(line.number, 'below a heading that has no text of its own', line.raw);
  }
  const target = targets.length
    ? findTarget(
        [...parts].filter(([part]) => part !== 'footer'),
        targets,
      )
    : undefined;
  return { title, updated, parts, headings, target };
}

/** True for a translated heading whose German one follows in brackets on one of the next lines. */
function isTranslatedHeading(line: PageLine, after: readonly PageLine[]): boolean {
  const next = after.find(({ text }) => text);
  if (!next?.text.startsWith('(') || next.indent !== undefined || /[.:!?]$/.test(line.text)) return false;
  return line.text.length < 100 && findHeading(next.text)?.target === '';
}

/** True for a short line on its own that is not a sentence: `x (y)`, or bold text. */
function isUnknownHeading(
  line: PageLine,
  part: PartName | 'unknown',
  before: PageLine | undefined,
  after: PageLine | undefined,
): boolean {
  if (line.text.length > 120 || before?.text || /\d/.test(line.text)) return false;
  if (line.bold && /\p{L}{3}/u.test(line.text)) return true;
  if (after?.text || (part !== 'unknown' && withPlainLines.includes(part))) return false;
  const split = splitBracket(line.text);
  return !!split?.before && !/[.:;!?]/.test(line.text);
}

function findTarget(parts: readonly (readonly [PartName, PageLine[]])[], targets: readonly string[]) {
  const words = parts.flatMap(([, lines]) =>
    lines.flatMap(({ text, indent, cells }) => {
      if (!text || cells) return [];
      const split = splitBracket(text);
      if (split) return split.before;
      return indent === undefined && !isGerman(text) ? text : [];
    }),
  );
  const language = guessLanguage([...targets, ...words].join('\n'));
  return language === 'de' ? undefined : (language ?? 'unknown');
}

const months = 'jänner|januar,feber|februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember'
  .split(',')
  .map((names) => names.split('|'));

/** Finds the date in the German sentence on the last change. */
function findDate(lines: readonly PageLine[]): Page['updated'] {
  for (const { text, number } of lines) {
    const found = text.slice(0, 1000).match(/aktualisiert am (\d{1,2})\. ?(\p{L}+|\d{1,2}\.) ?(\d{4})/iu);
    if (!found) continue;
    const [, day = '', word = '', year] = found;
    const named = months.findIndex((names) => names.includes(word.toLowerCase())) + 1;
    const month = /^\d/.test(word) ? Number.parseInt(word, 10) : named;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isRealDate(date)) return { date, line: number };
  }
  return undefined;
}
