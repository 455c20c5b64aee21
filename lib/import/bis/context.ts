import type { VocabularyName } from '#lib/vocabulary/vocabulary';
import type { PartName } from './headings';
import type { PageLine } from './page-lines';
import type { Page } from './parse-page';
import type { Report } from './report';
import { type PageTerm, splitTerm } from './term';
import type { Terms } from './vocabularies';

/** Addresses a page lacks, by kind and title; given in a file. */
export type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the readers of all parts of a page need. */
export interface Context {
  page: Page;
  terms: Terms;
  report: Report;
  /** The day the source last changed the profile. */
  date: string;
  /** The id of the source all sections rest on. */
  source: string;
  addresses: Addresses;
}

/** The lines of a part that have words. */
export function getLines({ page }: Context, part: PartName): PageLine[] {
  return (page.parts.get(part) ?? []).filter(({ text }) => text);
}

/** The list items of a part; other lines are reported. */
export function getItems(context: Context, part: PartName): PageLine[] {
  return getLines(context, part).filter((line) => {
    if (line.indent !== undefined) return true;
    context.report.leaveOut(line.number, 'not an item of a list', line.raw);
    return false;
  });
}

/** The id of a term, counted; undefined and reported where it has none. */
export function addTerm(
  { terms, report }: Context,
  name: VocabularyName,
  term: PageTerm,
  line: PageLine,
  broader?: string,
): string | undefined {
  const id = terms.add(name, term, broader);
  if (term.mended) report.guess(line.number, term.mended, line.raw);
  if (id === undefined) report.leaveOut(line.number, 'no term in it', line.raw);
  else report.take();
  return id;
}

/** The ids of the terms in lines, each once; a list that is not nested. */
export function addTerms(context: Context, name: VocabularyName, lines: readonly PageLine[]): string[] {
  const ids: string[] = [];
  for (const line of lines) {
    const id = addTerm(context, name, splitTerm(line.text), line);
    if (id !== undefined && isNew(context, id, ids, line)) ids.push(id);
  }
  return ids;
}

/** False, and reported, where a list has an entry already. */
export function isNew({ report }: Context, id: string, ids: Iterable<string>, line: PageLine): boolean {
  for (const earlier of ids) {
    if (earlier !== id) continue;
    report.leaveOut(line.number, 'stands in the list twice', line.raw);
    return false;
  }
  return true;
}

/** Items with what is indented below them. */
export interface ItemNode {
  line: PageLine;
  children: ItemNode[];
}

/** Nests list items by how far they are indented. */
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
