import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { readDescription } from '../setup/read-meta';
import { listTexts } from './page-texts';

/** What an element of a page asks a reader, a browser or a search engine to open. */
export interface Reference {
  /** As it is written. */
  href: string;
  kind: 'link' | 'asset' | 'head' | 'mention';
  /** The element, or how it relates to the page: `a`, `img`, `canonical`. */
  by: string;
  /** The media type that the page promises. */
  type?: string | undefined;
  /** True where search engines do not follow it. */
  nofollow?: boolean;
}

/** What a page consists of. */
export interface PageNodes {
  document: Document;
  /** Its texts in their order, without those of scripts and pictures. */
  textNodes: Text[];
}

/** What a page says, as far as the checks ask. */
export interface Page {
  language: string | undefined;
  titles: string[];
  headings: string[];
  descriptions: string[];
  /** What the head says, by name or property. */
  meta: ReadonlyMap<string, string>;
  canonicals: string[];
  /** Its translations: language and address. */
  alternates: [language: string, href: string][];
  isIndexed: boolean;
  ids: Set<string>;
  /** Ids that more than one element has. */
  twins: string[];
  /** Ids that attributes refer to. */
  named: string[];
  references: Reference[];
  /** The blocks of structured data, as they are written. */
  structured: string[];
  /** All words and figures, without scripts. */
  text: string;
}

const assetRelations = /^(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|mask-icon)$/;
const pictureMeta = /^(og:image(:url|:secure_url)?|twitter:image)$/;

/** Attributes that refer to elements by their ids. */
const naming = ['for', 'list', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Reads a page. */
export function parsePage(html: string): { page: Page; nodes: PageNodes } {
  const document = parseDocument(html);
  const page: Page = {
    language: undefined,
    titles: [],
    headings: [],
    descriptions: [],
    meta: readDescription(document),
    canonicals: [],
    alternates: [],
    isIndexed: true,
    ids: new Set(),
    twins: [],
    named: [],
    references: [],
    structured: [],
    text: '',
  };

  function readElement({ name, attribs, children, parent }: Element): void {
    const { id } = attribs;
    if (id !== undefined && page.ids.has(id)) page.twins.push(id);
    if (id !== undefined) page.ids.add(id);
    for (const key of naming) page.named.push(...(attribs[key]?.split(/\s+/) ?? []));
    page.references.push(...listReferences(name, attribs));
    if (name === 'html') page.language = attribs.lang;
    // Pictures have titles, too.
    if (name === 'title' && parent && isTag(parent) && parent.name === 'head') page.titles.push(toText(children));
    if (name === 'h1') page.headings.push(toText(children));
    if (name === 'meta' && attribs.name === 'description') page.descriptions.push(attribs.content ?? '');
    if (name === 'meta' && attribs.name === 'robots' && attribs.content?.includes('noindex')) page.isIndexed = false;
    if (name === 'link' && attribs.rel === 'canonical') page.canonicals.push(attribs.href ?? '');
    if (name === 'link' && attribs.rel === 'alternate' && attribs.hreflang && !attribs.type) {
      page.alternates.push([attribs.hreflang, attribs.href ?? '']);
    }
    if (name === 'script') {
      if (attribs.type === 'application/ld+json') page.structured.push(toText(children));
    } else if (name === 'textarea') page.text += toText(parseDocument(toText(children)).children);
    else read(children);
    // An address in it ends with it.
    if (name === 'pre') page.text += '\n';
  }

  function read(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (isText(node)) page.text += node.data;
      else if (isTag(node)) readElement(node);
    }
  }

  read(document.children);
  return { page, nodes: { document, textNodes: listTexts(document) } };
}

function listReferences(name: string, attribs: Record<string, string>): Reference[] {
  const { href, src, rel = '', type } = attribs;
  if (name === 'a' && href !== undefined)
    return [{ href, kind: 'link', by: name, nofollow: /\bnofollow\b/.test(rel), type }];
  if (name === 'form' && attribs.action !== undefined) {
    return [{ href: attribs.action, kind: 'link', by: name, nofollow: true }];
  }
  if (name === 'iframe' && src !== undefined) return [{ href: src, kind: 'link', by: name }];
  if (name === 'link' && href !== undefined) {
    if (assetRelations.test(rel)) return [{ href, kind: 'asset', by: rel, type }];
    return [{ href, kind: type ? 'asset' : 'head', by: rel, type }];
  }
  if (name === 'meta') {
    const property = attribs.property ?? attribs.name ?? '';
    if (pictureMeta.test(property)) return [{ href: attribs.content ?? '', kind: 'asset', by: property }];
    return property === 'og:url' ? [{ href: attribs.content ?? '', kind: 'head', by: property }] : [];
  }
  if (name === 'use' || name === 'image') {
    const target = href ?? attribs['xlink:href'];
    return target === undefined ? [] : [{ href: target, kind: 'asset', by: name }];
  }
  const sources = (attribs.srcset ?? '').split(',').flatMap((one) => one.trim().split(/\s+/)[0] || []);
  if (['img', 'script', 'source', 'embed', 'object'].includes(name)) {
    const first = src ?? attribs.data;
    return [...(first === undefined ? [] : [first]), ...sources].map((one) => ({ href: one, kind: 'asset', by: name }));
  }
  return [];
}

function toText(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? toText(node.children) : '')).join('');
}
