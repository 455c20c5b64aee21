import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { describeText, findLanguage, inline, listAncestors, listTexts } from './page-texts';
import type { PageNodes } from './read-page';
import type { Problem } from './report';

/** Finds words that stand right behind another one, as a screen reader and a search engine read them. */
export function checkGluedWords(path: string, { textNodes }: PageNodes): Problem[] {
  const found = textNodes.flatMap((text, index) => {
    const before = textNodes[index - 1];
    if (!before || before.parent === text.parent) return [];
    // What lies on the way from one text to the next; a block between them begins a new line.
    const [left, right] = [listAncestors(before), listAncestors(text)];
    const crossed = [...left.filter((one) => !right.includes(one)), ...right.filter((one) => !left.includes(one))];
    const isGlued = /[\p{L}\p{N}.,)]$/u.test(before.data) && /^[\p{L}\p{N}(]/u.test(text.data);
    const isOneLine = crossed.every(({ name }) => inline.has(name));
    return isGlued && isOneLine ? [`${describeText(before)} + ${describeText(text)}`] : [];
  });
  return toProblems(path, 'words glued together', found);
}

/** Finds links without a name, and links beside each other that have one name and lead to two places. */
export function checkLinkNames(path: string, { document }: PageNodes): Problem[] {
  const groups = new Map<Element | undefined, Map<string, string>>();
  const found = DomUtils.findAll(({ name }) => name === 'a', document.children).flatMap((link) => {
    const group = listAncestors(link).find(({ name }) => ['ul', 'ol', 'dl', 'p', 'table', 'nav'].includes(name));
    const targets = groups.get(group) ?? new Map<string, string>();
    groups.set(group, targets);
    const name = DomUtils.textContent(link).replace(/\s+/g, ' ').trim();
    const { href = '' } = link.attribs;
    const other = targets.get(name) ?? href;
    targets.set(name, href);
    if (!name) return [`none to ${href}`];
    return other === href ? [] : [`"${name}" leads to ${other} and ${href}`];
  });
  return toProblems(path, 'name of a link', found);
}

/** Finds parts of pages whose name is in another language than they are. */
export function checkPartNames(path: string, { document }: PageNodes): Problem[] {
  const byId = new Map(DomUtils.findAll(has('id'), document.children).map((one) => [one.attribs.id, one]));
  const found = DomUtils.findAll(has('aria-labelledby'), document.children).flatMap((part) =>
    (part.attribs['aria-labelledby']?.split(' ') ?? []).filter((id) => {
      const name = byId.get(id);
      const own = part.attribs.lang ?? findLanguage(part);
      return name && listTexts(name).some((text) => text.data.trim() && findLanguage(text) !== own);
    }),
  );
  return toProblems(path, 'name of a part in another language', found);
}

const has =
  (attribute: string) =>
  ({ attribs }: Element) =>
    attribs[attribute] !== undefined;

const toProblems = (path: string, fault: string, found: readonly string[]): Problem[] =>
  found.map((what) => ({ fault, at: `${path}: ${what}` }));
