import { addTerm, type Context, getItems, type ItemNode, isNew, nest } from './context';
import type { PageLine } from './page-lines';
import { type PageItem, type PageTerm, splitItem } from './term';

/** A tree of competences as profile.json has it. */
export interface TreeNode {
  competence: string;
  narrower?: { competence: string; examples?: string[] }[];
}

/** A competence of the page before its place is known. */
interface Draft {
  line: PageLine;
  item: PageItem;
  below: Draft[];
}

/** Reads a tree of competences of up to three levels. */
export function readTree(context: Context, part: 'professional' | 'transversal'): TreeNode[] {
  const drafts = repair(context, nest(getItems(context, part)).map(toDraft), part === 'professional');
  const tree: TreeNode[] = [];
  for (const { item, line, below } of drafts) {
    const competence = addTerm(context, 'competences', item, line);
    if (competence === undefined) continue;
    if (!isNew(context, competence, listIds(tree), line)) continue;
    const examples = item.examples.map((example): Draft => ({ line, item: { ...example, examples: [] }, below: [] }));
    if (examples.length) context.report.guess(line.number, 'examples taken for narrower competences', line.raw);
    const narrower = readNarrower(context, competence, [...examples, ...below]);
    tree.push({ competence, ...(narrower.length && { narrower }) });
  }
  return tree;
}

const listIds = (nodes: readonly { competence: string }[]) => nodes.map(({ competence }) => competence);

function toDraft({ line, children }: ItemNode): Draft {
  return { line, item: splitItem(line.text), below: children.map(toDraft) };
}

function readNarrower(context: Context, parent: string, drafts: readonly Draft[]) {
  const narrower: NonNullable<TreeNode['narrower']> = [];
  for (const { item, line, below } of drafts) {
    const competence = place(context, item, parent, line);
    if (competence === undefined || !isNew(context, competence, listIds(narrower), line)) continue;
    const examples: string[] = [];
    const deeper = below.flatMap(flatten);
    for (const example of [...item.examples.map((term) => ({ term, line })), ...deeper]) {
      const id = place(context, example.term, competence, example.line);
      if (id !== undefined && isNew(context, id, examples, example.line)) examples.push(id);
    }
    narrower.push({ competence, ...(examples.length && { examples }) });
  }
  return narrower;
}

/** Levels below the third are told in one list. */
function flatten({ item, line, below }: Draft): { term: PageTerm; line: PageLine }[] {
  return [{ term: item, line }, ...item.examples.map((term) => ({ term, line })), ...below.flatMap(flatten)];
}

/**
 * The id of a competence under its broader one. The vocabulary has one place for each entry: a competence that is known
 * elsewhere gets a second entry.
 */
function place(context: Context, term: PageTerm, parent: string, line: PageLine): string | undefined {
  const { terms, report } = context;
  const same = terms.findAll('competences', term.de);
  if (!same.length) return addTerm(context, 'competences', term, line, parent);
  report.take();
  if (term.mended) report.guess(line.number, term.mended, line.raw);
  const [first] = same;
  const { labels, broader } = first ?? {};
  const right = same.find((entry) => entry.broader === parent);
  const loose = same.find(
    (entry) =>
      entry.broader === undefined && terms.isOpen('competences', entry.id) && !leadsTo(context, parent, entry.id),
  );
  if (right ? right !== first : !loose) {
    const known = broader === undefined ? 'at the top' : `under "${broader}"`;
    report.guess(line.number, `"${term.de}" stands ${known} in the vocabulary: entered once more`, line.raw);
  }
  // The first entry is the one that adding finds, and gives Slovenian where it has none.
  if (right) return right === first ? terms.add('competences', term) : terms.use('competences', right.id);
  if (loose) {
    terms.change('competences', { ...loose, broader: parent });
    return loose.id;
  }
  return terms.create('competences', term.de, labels?.sl, parent);
}

/** True where a competence is, or stands below, another one. */
function leadsTo({ terms }: Context, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id !== undefined && !seen.has(id); ) {
    if (id === to) return true;
    seen.add(id);
    id = terms.get('competences', id)?.broader;
  }
  // Whatever has narrower ones stands at the top for good.
  return terms.list('competences').some(({ broader }) => broader === to);
}

/**
 * Puts items that lost their indent below the ones they belong to: where the vocabulary says so or, as only narrower
 * competences have examples, where they have some.
 */
function repair(context: Context, drafts: readonly Draft[], withExamples: boolean): Draft[] {
  const { terms, report } = context;
  const repaired: Draft[] = [];
  for (const draft of drafts) {
    const { item, line, below } = draft;
    // What an import entered is no evidence: importing again would give something else.
    const sure = terms.findAll('competences', item.de).filter(({ id }) => !terms.isOpen('competences', id));
    const parents = sure.map(({ broader }) => broader);
    const known = repaired.findLast(
      (top) => !below.length && terms.findAll('competences', top.item.de).some(({ id }) => parents.includes(id)),
    );
    const above = known ?? (withExamples && item.examples.length && !below.length ? repaired.at(-1) : undefined);
    if (!above) {
      repaired.push({ ...draft, below: [...below] });
      continue;
    }
    const reason = known ? 'where the vocabulary has it' : 'as only narrower ones have examples';
    report.guess(line.number, `not indented: put under "${above.item.de}", ${reason}`, line.raw);
    above.below.push(draft);
  }
  return repaired;
}
