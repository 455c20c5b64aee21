import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** What a browser with an empty cache loads to show a page. */
export interface Visit {
  /** Bytes as sent, with brotli where available. */
  bytes: number;
  requests: number;
  /** Bytes of the framework's JavaScript, as sent. */
  frameworkBytes: number;
  /** Requests to other sites, and fonts: must be empty. */
  foreign: string[];
}

const loading = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);

/** Loads a page and everything it needs, and counts the bytes. */
export async function measureVisit(port: number, path: string): Promise<Visit> {
  const page = await ask(port, path);
  const visit: Visit = { bytes: page.bytes, requests: 1, frameworkBytes: 0, foreign: [] };
  const addresses = new Set<string>();
  const scripts = new Set<string>();
  for (const element of listElements(parse(page.text))) {
    const source = toSource(element);
    if (source) addresses.add(source);
    if (element.tagName !== 'script') continue;
    if (source?.startsWith('/_next/')) scripts.add(source);
    const data = /json/.test(findAttribute(element, 'type') ?? '');
    if (!source && !data) visit.frameworkBytes += element.childNodes.map(toText).join('').length;
  }
  if (page.speculationRules) addresses.add(page.speculationRules);
  for (const address of addresses) {
    visit.requests++;
    const own = address.startsWith('/') && !address.startsWith('//');
    if (!own || address.endsWith('.woff2')) visit.foreign.push(address);
    if (!own) continue;
    const { bytes } = await ask(port, address);
    visit.bytes += bytes;
    if (scripts.has(address)) visit.frameworkBytes += bytes;
  }
  return visit;
}

async function ask(port: number, path: string) {
  const url = `http://127.0.0.1:${port}${path}`;
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  const bytes = Number(answer.headers.get('content-length'));
  const speculationRules = answer.headers.get('speculation-rules')?.replaceAll('"', '');
  return { text: await answer.text(), bytes, speculationRules };
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
