import { type DefaultTreeAdapterTypes as Html, parse, serialize } from 'parse5';

/** Where Next keeps its own files. */
const framework = '/_next/';
const javaScript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;
/** How its inline scripts begin: flight data, the start of the bundles, and the clock that React sets. */
const inlineFramework =
  /^\s*(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?\s*$)/;

/** A page that would not be complete without the scripts of the framework. */
export class NotADocument extends Error {}

/** A page as a document of its own: no script, preload or data of the framework; JSON-LD and our modules stay. */
export function stripFramework(html: string, joinStyles?: (addresses: readonly string[]) => string): string {
  const document = parse(html);
  clean(document);
  if (joinStyles) joinStylesheets(findHead(document), joinStyles);
  return serialize(document);
}

function joinStylesheets(head: Html.Element | undefined, joinStyles: (addresses: readonly string[]) => string): void {
  const links = head?.childNodes.filter((node) => 'tagName' in node && isStylesheet(node)) ?? [];
  const addresses = links.flatMap((link) => ('tagName' in link ? (findAttribute(link, 'href') ?? []) : []));
  const [first, ...others] = links;
  if (!head || !first || !('tagName' in first) || others.length === 0) return;
  head.childNodes = head.childNodes.filter((node) => !others.includes(node));
  for (const attribute of first.attrs) if (attribute.name === 'href') attribute.value = joinStyles(addresses);
}

function isStylesheet(element: Html.Element): boolean {
  const ours = findAttribute(element, 'href')?.startsWith(framework) ?? false;
  return ours && findAttribute(element, 'rel') === 'stylesheet' && findAttribute(element, 'media') === undefined;
}

function findHead(document: Html.Document): Html.Element | undefined {
  const elements = document.childNodes.flatMap((node) => ('tagName' in node ? node.childNodes : []));
  return elements.filter((node) => 'tagName' in node).find(({ tagName }) => tagName === 'head');
}

function clean(parent: Html.ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !isSuperfluous(node));
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    clean(node);
    if ('content' in node) clean(node.content);
    keepFirstLine(node);
  }
}

/** Comments only mark places for hydration. */
function isSuperfluous(node: Html.ChildNode): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  if (node.tagName === 'script') return isFrameworkScript(node);
  return node.tagName === 'link' && isScriptPreload(node);
}

function isFrameworkScript(script: Html.Element): boolean {
  const type = findAttribute(script, 'type')?.trim() ?? '';
  const runs = javaScript.test(type) || type.toLowerCase() === 'module';
  const source = findAttribute(script, 'src');
  if (source !== undefined) return runs && source.startsWith(framework);
  if (!runs) return false;
  const text = toText(script);
  if (inlineFramework.test(text)) return true;
  throw new NotADocument(`it needs the inline script "${text.trim().slice(0, 60)}"`);
}

function isScriptPreload(link: Html.Element): boolean {
  const relations = (findAttribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  const script = relations.includes('preload') && findAttribute(link, 'as')?.toLowerCase() === 'script';
  const own = !findAttribute(link, 'href')?.startsWith(framework);
  return (script || relations.includes('modulepreload')) && !own;
}

/** The parser drops a line break right after these tags; what follows it must not be dropped by the next parser. */
function keepFirstLine(element: Html.Element): void {
  if (!['pre', 'textarea', 'listing'].includes(element.tagName)) return;
  const first = element.childNodes[0];
  if (first && 'value' in first && first.value.startsWith('\n')) first.value = `\n${first.value}`;
}

function findAttribute(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function toText(element: Html.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
