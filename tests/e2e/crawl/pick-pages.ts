import { type ChildNode, type Document, type Element, isTag } from 'domhandler';

/** Attributes whose values rules depend on; of the others it counts whether they are there, and empty. */
const telling = new Set(['type', 'role', 'rel', 'scope', 'autocomplete', 'aria-hidden', 'tabindex', 'name']);
const landmarks = /^(main|nav|header|footer|aside|search|form|section)$/;

/**
 * Picks pages that hold everything there is on all of them: every element with its attributes, in its place, among its
 * neighbours. Most pages differ only by their words, and rules for HTML are slow. True where a page has something that
 * none before it has.
 */
export function createPicker(): (document: Document) => boolean {
  const known = new Set<string>();
  return (document) => {
    const before = known.size;
    for (const pattern of listPatterns(document)) known.add(pattern);
    return known.size > before;
  };
}

function listPatterns(document: Document): string[] {
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

  for (const node of document.children) if (isTag(node)) read(node, '');
  const steps = outline.map((level, index) => `${outline[index - 1]} to ${level}`);
  return [...patterns, ...steps, [...new Set(places)].sort().join()];
}

/** The names of children; what is repeated counts once. */
function listNames(nodes: readonly ChildNode[]): string {
  const names = nodes.map((node) => (isTag(node) ? node.name : node.type));
  return names.filter((name, index) => name !== names[index - 1]).join();
}
