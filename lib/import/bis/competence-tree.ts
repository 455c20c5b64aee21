import { addTerm, type Context, getItems, type ItemNode, isNew, nest } from './context';
import type { PageLine } from './page-lines';
import { type PageItem, type PageTerm, splitItem } from './term';

/** A tree of competences as profile.json has it. */
export interface TreeNode {
  competence: string;
  narrower?: { competence: string; examples?: string[] }[];
}

/** A competence of the page, before it is found in the vocabulary or added. */
interface Draft {
  line: PageLine;
  item: PageItem;
  below: Draft[];
}

/** Reads a tree of competences of up to three levels. */
export function readTree(context: Context, part: 'professional' | 'transversal'): TreeNode[] {
  const drafts = restoreIndent(context, nest(getItems(context, part)).map(toDraft), part === 'professional');
  const tree: TreeNode[] = [];
  for (const { item, line, below } of drafts) {
    const competence = addTerm(context, 'competences', item, line);
    if (competence === undefined) continue;
    if (!isNew(context, competence, listIds(tree), line)) continue;
    const examples = item.examples.map((example): Draft => ({ line, item: { ...example, examples: [] }, below: [] }));
    if (examples.length) context.report.guess(line.number, 'examples read as narrower competences', line.raw);
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
    const competence = addNarrower(context, item, parent, line);
    if (competence === undefined || !isNew(context, competence, listIds(narrower), line)) continue;
    const examples: string[] = [];
    const deeper = below.flatMap(flatten);
    for (const example of [...item.examples.map((term) => ({ term, line })), ...deeper]) {
      const id = addNarrower(context, example.term, competence, example.line);
      if (id !== undefined && isNew(context, id, examples, example.line)) examples.push(id);
    }
    narrower.push({ competence, ...(examples.length && { examples }) });
  }
  return narrower;
}

/** Levels below the third become one list. */
function flatten({ item, line, below }: Draft): { term: PageTerm; line: PageLine }[] {
  return [{ term: item, line }, ...item.examples.map((term) => ({ term, line })), ...below.flatMap(flatten)];
}

/**
 * Adds a competence under its broader one and returns its id. An entry has one broader entry: a competence that is
 * known under another one gets a second entry.
 */
function addNarrower(context: Context, term: PageTerm, parent: string, line: PageLine): string | undefined {
  const { terms, report } = context;
  const same = terms.findAll('competences', term.de);
  if (!same.length) return addTerm(context, 'competences', term, line, parent);
  report.countImported();
  if (term.corrected) report.guess(line.number, term.corrected, line.raw);
  const [first] = same;
  const { labels, broader } = first ?? {};
  const right = same.find((entry) => entry.broader === parent);
  const loose = same.find(
    (entry) =>
      entry.broader === undefined && terms.isProvisional('competences', entry.id) && canMove(context, entry.id, parent),
  );
  if (right ? right !== first : !loose) {
    const known = broader === undefined ? 'at the top' : `under "${broader}"`;
    report.guess(line.number, `"${term.de}" is ${known} in the vocabulary: added once more`, line.raw);
  }
  // Adding finds the first entry, and fills in its missing Slovenian.
  if (right) return right === first ? terms.add('competences', term) : terms.include('competences', right.id);
  if (loose) {
    terms.set('competences', { ...loose, broader: parent });
    return loose.id;
  }
  return terms.create('competences', term.de, labels?.sl, parent);
}

/** True where a competence has no narrower ones, and the new parent is not below it. */
function canMove({ terms }: Context, id: string, parent: string): boolean {
  const seen = new Set<string>();
  for (let above: string | undefined = parent; above !== undefined && !seen.has(above); ) {
    if (above === id) return false;
    seen.add(above);
    above = terms.findById('competences', above)?.broader;
  }
  return !terms.list('competences').some(({ broader }) => broader === id);
}

/**
 * Moves items that lost their indent below the ones they belong to: where the vocabulary has them or, as only narrower
 * competences have examples, where they have some.
 */
function restoreIndent(context: Context, drafts: readonly Draft[], withExamples: boolean): Draft[] {
  const { terms, report } = context;
  const repaired: Draft[] = [];
  for (const draft of drafts) {
    const { item, line, below } = draft;
    // Entries of an import are no evidence: importing again would change the result.
    const reviewed = terms.findAll('competences', item.de).filter(({ id }) => !terms.isProvisional('competences', id));
    const parents = reviewed.map(({ broader }) => broader);
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
