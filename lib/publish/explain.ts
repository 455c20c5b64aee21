import { type ChildNode, Element, isTag, isText, type ParentNode, Text } from 'domhandler';

/** Elements whose text is no place for a button: other targets, headings, code, and what a form or a picture says. */
const closed = new Set(
  'a button summary label legend option select textarea h1 h2 h3 h4 h5 h6 pre code svg script style template'.split(
    ' ',
  ),
);

/** The first use of an abbreviation: the text it stands in, and where. */
interface Use {
  text: Text;
  start: number;
  word: string;
  /** True where readers see it only after they have opened a group. */
  folded: boolean;
}

/**
 * Explains the first use of each abbreviation on a page: it becomes a button that opens its explanation. The page brings
 * all explanations in a list, each with its `data-words`; those that are not needed leave it. The list also brings the
 * classes of the button (`data-explanations`) and of one in brackets with them (`data-bracketed`).
 */
export function explainAbbreviations(document: ParentNode): void {
  const list = find(document, ({ attribs }) => attribs['data-explanations'] !== undefined);
  if (!list) return;
  const items = findAll(list, ({ attribs }) => attribs['data-words'] !== undefined);
  const ids = new Map(items.flatMap((item) => takeWords(item).map((word) => [word, item.attribs.id ?? ''] as const)));
  const main = find(document, ({ name }) => name === 'main');
  const uses = main ? findUses(main, ids) : new Map<string, Use>();
  remove(list);
  if (!main || !uses.size) return;
  const { 'data-explanations': style = '', 'data-bracketed': bracketed = '', ...attributes } = list.attribs;
  list.attribs = attributes;
  list.parent = main;
  main.children.push(list);
  // From the end of a text to its start: what stands before a use keeps its place.
  for (const [id, use] of [...uses].sort(([, a], [, b]) => b.start - a.start)) {
    replace(use, { type: 'button', popovertarget: id, class: style }, bracketed);
  }
  for (const item of items) if (!uses.has(item.attribs.id ?? '')) remove(item);
}

function takeWords(item: Element): string[] {
  const words = item.attribs['data-words']?.split('|') ?? [];
  delete item.attribs['data-words'];
  return words;
}

/** Finds the first use of each explanation; one that is open to all before one in a closed group. */
function findUses(main: Element, ids: ReadonlyMap<string, string>): Map<string, Use> {
  const uses = new Map<string, Use>();
  if (!ids.size) return uses;
  // The longest first, and whole words only: no part of "AMSTETTEN", but that of "AMS-a" and "AMS-Code".
  const words = [...ids.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}&-])(?:${words})(?![\p{L}\p{N}\p{M}])`, 'gu');
  const walk = (node: ChildNode, folded: boolean) => {
    if (isText(node)) {
      for (const { 0: word, index } of node.data.matchAll(pattern)) {
        const id = ids.get(word) ?? '';
        const known = uses.get(id);
        if (!known || (known.folded && !folded)) uses.set(id, { text: node, start: index, word, folded });
      }
    } else if (isTag(node) && isOpen(node)) {
      const inside = folded || (node.name === 'details' && node.attribs.open === undefined);
      for (const child of node.children) walk(child, inside);
    }
  };
  for (const child of main.children) walk(child, false);
  return uses;
}

/**
 * True where an explanation may stand in an element: all readers see it, and nothing says `data-unexplained`, as the
 * glossary does, rows that can be pressed anywhere, and boxes that set their words apart.
 */
function isOpen({ name, attribs }: Element): boolean {
  const hidden =
    attribs.hidden !== undefined || attribs['aria-hidden'] === 'true' || attribs['data-german'] !== undefined;
  const explains = attribs['data-explanations'] !== undefined || attribs['data-unexplained'] !== undefined;
  // A form fills its sheet: footnotes would need another one.
  const full = attribs['data-sheet'] !== undefined;
  const silent = attribs.class?.split(' ').includes('visually-hidden') ?? false;
  return !closed.has(name) && !hidden && !explains && !full && !silent;
}

/** Brackets and quotes close up to a word; beside a button browsers may break the line all the same. */
const opening = /[\p{Ps}\p{Pi}\p{Pf}]+$/u;
const closing = /^[\p{Pe}\p{Pi}\p{Pf}]+/u;

/** Splits a text around a use, which becomes a button, with the brackets around it in an element of their own. */
function replace({ text, start, word }: Use, attributes: Record<string, string>, bracketed: string): void {
  const { parent, data } = text;
  if (!parent) return;
  const end = start + word.length;
  const before = new Text(opening.exec(data.slice(0, start))?.[0] ?? '');
  const after = new Text(closing.exec(data.slice(end))?.[0] ?? '');
  const button = new Element('button', attributes, [new Text(word)]);
  const isAlone = before.data === '' && after.data === '';
  const use = isAlone ? button : new Element('span', { class: bracketed }, [before, button, after]);
  const rest = new Text(data.slice(end + after.data.length));
  text.data = data.slice(0, start - before.data.length);
  parent.children.splice(parent.children.indexOf(text), 1, text, use, rest);
  for (const part of [use, rest]) part.parent = parent;
}

function remove(node: Element): void {
  if (node.parent) node.parent.children = node.parent.children.filter((child) => child !== node);
}

function find(parent: ParentNode, matches: (element: Element) => boolean): Element | undefined {
  for (const node of parent.children) {
    if (!isTag(node)) continue;
    const found = matches(node) ? node : find(node, matches);
    if (found) return found;
  }
  return undefined;
}

function findAll(parent: ParentNode, matches: (element: Element) => boolean): Element[] {
  return parent.children.filter(isTag).flatMap((node) => (matches(node) ? [node] : findAll(node, matches)));
}
