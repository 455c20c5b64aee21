import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { speculationRulesPath } from '../../lib/publish/media-type';

/** What a browser with an empty cache asks for when it opens a page, by the published files. */
export interface Visit {
  /** Bytes as sent, in brotli where there is one. */
  bytes: number;
  requests: number;
  /** Bytes of JavaScript that came from the framework, before compression. */
  frameworkBytes: number;
  /** Addresses of other sites, and fonts: there are to be none. */
  foreign: string[];
}

const loading = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);

/** Reads a published page and weighs it with all it loads. */
export async function measureVisit(published: string, path: string): Promise<Visit> {
  const file = path === '/' ? 'index.html' : `${path.slice(1)}.html`;
  const html = await readFile(join(published, file), 'utf8');
  const visit: Visit = { bytes: await weigh(join(published, file)), requests: 1, frameworkBytes: 0, foreign: [] };
  const addresses = new Set<string>();
  const scripts = new Set<string>();
  for (const element of listElements(parse(html))) {
    const source = toSource(element);
    if (source) addresses.add(source);
    if (element.tagName !== 'script') continue;
    if (source?.startsWith('/_next/')) scripts.add(source);
    const data = /json/.test(findAttribute(element, 'type') ?? '');
    if (!source && !data) visit.frameworkBytes += element.childNodes.map(toText).join('').length;
  }
  // The response header of every page names it.
  addresses.add(speculationRulesPath);
  for (const address of addresses) {
    if (!address.startsWith('/') || address.startsWith('//') || address.endsWith('.woff2')) visit.foreign.push(address);
    const bytes = await weigh(join(published, decodeURI(address.split(/[?#]/)[0] ?? '')));
    visit.requests++;
    visit.bytes += bytes;
    if (scripts.has(address)) visit.frameworkBytes += bytes;
  }
  return visit;
}

/** The size of a file as it is sent. */
async function weigh(file: string): Promise<number> {
  const sizes = await Promise.all([`${file}.br`, file].map((name) => stat(name).catch(() => undefined)));
  return sizes.find((info) => info)?.size ?? 0;
}

function* listElements(parent: Html.ParentNode): Generator<Html.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* listElements(node);
  }
}

function toSource(element: Html.Element): string | undefined {
  if (element.tagName === 'link') {
    const relations = (findAttribute(element, 'rel') ?? '').split(/\s+/);
    return relations.some((relation) => loading.has(relation)) ? findAttribute(element, 'href') : undefined;
  }
  return ['script', 'img', 'iframe', 'source'].includes(element.tagName) ? findAttribute(element, 'src') : undefined;
}

function findAttribute(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function toText(node: Html.ChildNode): string {
  return 'value' in node ? node.value : '';
}
