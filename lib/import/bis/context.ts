import type { VocabularyName } from '#lib/vocabulary/vocabulary';
import type { PartName } from './headings';
import type { PageLine } from './page-lines';
import type { Page } from './parse-page';
import type { Report } from './report';
import { type PageTerm, splitTerm } from './term';
import type { Vocabularies } from './vocabularies';

/** Addresses that saved pages lack, by kind and title. */
export type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What every part of a page is read with. */
export interface Context {
  page: Page;
  terms: Vocabularies;
  report: Report;
  /** The date of the last change of the page. */
  date: string;
  /** The id of the source of all sections. */
  source: string;
  addresses: Addresses;
}

/** The lines of a part that have text. */
export function getLines({ page }: Context, part: PartName): PageLine[] {
  return (page.parts.get(part) ?? []).filter(({ text }) => text);
}

/** The list items of a part; other lines are reported. */
export function getItems(context: Context, part: PartName): PageLine[] {
  return getLines(context, part).filter((line) => {
    if (line.indent !== undefined) return true;
    context.report.leaveOut(line.number, 'not a list item', line.raw);
    return false;
  });
}

/** Adds a term and returns its id; a line without a term is reported. */
export function addTerm(
  { terms, report }: Context,
  name: VocabularyName,
  term: PageTerm,
  line: PageLine,
  broader?: string,
): string | undefined {
  const id = terms.add(name, term, broader);
  if (term.corrected) report.guess(line.number, term.corrected, line.raw);
  if (id === undefined) report.leaveOut(line.number, 'no term', line.raw);
  else report.countImported();
  return id;
}

/** Adds the terms of a flat list; returns each id once. */
export function addTerms(context: Context, name: VocabularyName, lines: readonly PageLine[]): string[] {
  const ids: string[] = [];
  for (const line of lines) {
    const id = addTerm(context, name, splitTerm(line.text), line);
    if (id !== undefined && isNew(context, id, ids, line)) ids.push(id);
  }
  return ids;
}

/** False, and reported, where a list has the entry already. */
export function isNew({ report }: Context, id: string, ids: Iterable<string>, line: PageLine): boolean {
  for (const earlier of ids) {
    if (earlier !== id) continue;
    report.leaveOut(line.number, 'listed twice', line.raw);
    return false;
  }
  return true;
}

/** A list item and the items indented below it. */
export interface ItemNode {
  line: PageLine;
  children: ItemNode[];
}

/** Nests list items by their indent. */
export function nest(lines: readonly PageLine[]): ItemNode[] {
  const top: ItemNode[] = [];
  const open: ItemNode[] = [];
  for (const line of lines) {
    const indent = line.indent ?? 0;
    while (open.length && (open.at(-1)?.line.indent ?? 0) >= indent) open.pop();
    const node: ItemNode = { line, children: [] };
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return top;
}
