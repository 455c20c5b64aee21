import { type AnyNode, type Element, isTag, isText, type Text } from 'domhandler';

/** Elements that begin no line of their own. */
export const inline: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong']);

/** The texts of a page in their order, without those of scripts and pictures. */
export function listTexts(node: AnyNode): Text[] {
  const found: Text[] = [];
  const collect = (one: AnyNode) => {
    if (isText(one)) found.push(one);
    else if ('children' in one && !(isTag(one) && ['script', 'svg'].includes(one.name))) one.children.forEach(collect);
  };
  collect(node);
  return found;
}

/** The elements around a node, the nearest first. */
export function listAncestors({ parent }: AnyNode): Element[] {
  const found: Element[] = [];
  for (let one = parent; one && isTag(one); one = one.parent) found.push(one);
  return found;
}

/** The language a node is in, as the page says. */
export function findLanguage(node: AnyNode): string | undefined {
  return listAncestors(node).find(({ attribs }) => attribs.lang)?.attribs.lang;
}

/** The beginning of a text, with the element it is in. */
export function describeText({ parent, data }: Text): string {
  return `${parent && isTag(parent) ? parent.name : ''} "${data.trim().slice(0, 80)}"`;
}
