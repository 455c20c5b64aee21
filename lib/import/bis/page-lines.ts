/** A line of a saved page. */
export interface PageLine {
  /** 1-based. */
  number: number;
  /** The text, without list and bold marks and HTML. */
  text: string;
  /** The line as it is in the file. */
  raw: string;
  /** The indent of a list item; undefined for other lines. */
  indent: number | undefined;
  /** The cells of a table row; undefined for other lines. */
  cells: string[] | undefined;
  bold: boolean;
}

/** Real pages have far shorter lines; longer ones are not parsed, as patterns would take too long. */
export const longestLine = 20_000;

/** Splits a page into lines. Blank ones stay, as they separate groups; an item broken in two is joined. */
export function parsePageLines(text: string): PageLine[] {
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

/** Strips tags and bold marks, and collapses blanks. */
function clean(text: string): string {
  return text
    .replace(/<\/?(p|br|b|strong|em|i|span|div|li|ul)\b[^<>]*>/gi, ' ')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True where the next line closes a bracket of this one, or is the whole bracket of this item. */
function continues(line: PageLine, next: PageLine): boolean {
  if (!line.text || !next.text || next.indent !== undefined || line.cells || next.cells) return false;
  if (line.text.length > longestLine || next.text.length > longestLine) return false;
  if (line.indent !== undefined && !line.text.includes('(') && next.text.startsWith('(')) return true;
  return countOpen(line.text) > 0 && countOpen(next.text) === -countOpen(line.text);
}

/** How many more brackets are opened than closed. */
export function countOpen(text: string): number {
  return (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0);
}
