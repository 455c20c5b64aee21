/** A line of a saved page. */
export interface PageLine {
  /** 1-based. */
  number: number;
  /** The words, without marks of lists, bold type and HTML. */
  text: string;
  /** The line as it stands in the file. */
  raw: string;
  /** How far a list item is indented; undefined where the line is no list item. */
  indent: number | undefined;
  /** The cells of a table row; undefined elsewhere. */
  cells: string[] | undefined;
  bold: boolean;
}

/** No line of a page is nearly as long; one that is was never meant to be read. */
export const longestLine = 20_000;

/** Takes a page apart; blank lines stay, as they part groups. An item that is broken in two is put together. */
export function readPageLines(text: string): PageLine[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => toLine(raw, index + 1));
  return lines.flatMap((line, index) => {
    const earlier = lines[index - 1];
    if (earlier && continues(earlier, line)) return [];
    const next = lines[index + 1];
    if (!next || !continues(line, next)) return [line];
    return [{ ...line, text: `${line.text} ${next.text}`, raw: `${line.raw}\n${next.raw}` }];
  });
}

function toLine(raw: string, number: number): PageLine {
  if (raw.length > longestLine) return { number, text: raw, raw, indent: undefined, cells: undefined, bold: false };
  const spaced = raw.replaceAll('\u00A0', ' ').replaceAll('\t', '  ');
  const item = spaced.match(/^( *)[-•*–] +(.*)$/);
  const row = spaced.trim().startsWith('|');
  const cells = row
    ? spaced
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(clean)
    : undefined;
  return {
    number,
    text: clean(item?.[2] ?? spaced),
    raw,
    indent: item?.[1]?.length,
    cells,
    bold: /^\s*\*\*/.test(spaced) || /\*\*\s*$/.test(spaced),
  };
}

/** The words of a piece of a page: no tags, no marks of bold type, single blanks. */
function clean(text: string): string {
  return text
    .replace(/<\/?(p|br|b|strong|em|i|span|div|li|ul)\b[^<>]*>/gi, ' ')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True where a bracket that is open at the end of a line is closed on the next one, or all of an item's stands there. */
function continues(line: PageLine, next: PageLine): boolean {
  if (!line.text || !next.text || next.indent !== undefined || line.cells || next.cells) return false;
  if (line.text.length > longestLine || next.text.length > longestLine) return false;
  if (line.indent !== undefined && !line.text.includes('(') && next.text.startsWith('(')) return true;
  return countOpen(line.text) > 0 && countOpen(next.text) === -countOpen(line.text);
}

/** How many brackets are opened and not closed. */
export function countOpen(text: string): number {
  return (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0);
}
