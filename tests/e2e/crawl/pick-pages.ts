import { type ChildNode, type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Attributes whose values rules depend on; of the others it counts whether they are there, and empty. */
const telling = new Set(['type', 'role', 'rel', 'scope', 'autocomplete', 'aria-hidden', 'tabindex', 'name']);
const landmarks = /^(main|nav|header|footer|aside|search|form|section)$/;

/**
 * Picks pages that hold everything there is on all of them: every element with its attributes, in its place, among its
 * neighbours. Most pages differ only by their words, and rules for HTML are slow.
 */
export function pickPages(pages: Iterable<readonly [path: string, html: string]>): [path: string, html: string][] {
  const known = new Set<string>();
  const picked: [string, string][] = [];
  for (const [path, html] of pages) {
    const before = known.size;
    for (const pattern of listPatterns(html)) known.add(pattern);
    if (known.size > before) picked.push([path, html]);
  }
  return picked;
}

function listPatterns(html: string): string[] {
  const patterns: string[] = [];
  const outline: string[] = [];
  const places: string[] = [];

  function read(element: Element, place: string): void {
    const { name, attribs, children } = element;
    const attributes = Object.entries(attribs).map(
      ([key, value]) => `${key}=${telling.has(key) ? value : value !== ''}`,
    );
    patterns.push(`${place} ${name} ${attributes.sort().join(' ')} (${listNames(children)})`);
    if (/^h\d$/.test(name)) outline.push(name);
    if (landmarks.test(name)) places.push(`${name} ${attributes.sort().join(' ')}`);
    if (name === 'svg') return;
    for (const child of children) if (isTag(child)) read(child, `${place}>${name}`);
  }

  for (const node of parseDocument(html).children) if (isTag(node)) read(node, '');
  const steps = outline.map((level, index) => `${outline[index - 1]} to ${level}`);
  return [...patterns, ...steps, [...new Set(places)].sort().join()];
}

/** The names of children; what is repeated counts once. */
function listNames(nodes: readonly ChildNode[]): string {
  const names = nodes.map((node) => (isTag(node) ? node.name : node.type));
  return names.filter((name, index) => name !== names[index - 1]).join();
}
