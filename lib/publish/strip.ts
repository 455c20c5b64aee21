import render from 'dom-serializer';
import { type ChildNode, type Element, isComment, isTag, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Where Next keeps its own files. */
const framework = '/_next/';
const javaScript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;
/** How its inline scripts begin: flight data, the start of the bundles, and the clock that React sets. */
const inlineFramework =
  /^\s*(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?\s*$)/;

/** A page that would not be complete without the scripts of the framework. */
export class NotADocument extends Error {}

/** Gives the address of one stylesheet for several; nothing where there is none. */
export type JoinStyles = (addresses: readonly string[]) => string | undefined;

/** A page as a document of its own: no script, preload or data of the framework; JSON-LD and our modules stay. */
export function stripFramework(html: string, joinStyles?: JoinStyles): string {
  // Entities stay as they are written, so that nothing has to be read and written anew.
  const document = parseDocument(html, { decodeEntities: false });
  clean(document);
  if (joinStyles) joinStylesheets(findHead(document), joinStyles);
  return render(document, { encodeEntities: false });
}

function joinStylesheets(head: Element | undefined, joinStyles: JoinStyles): void {
  const links = head?.children.filter(isTag).filter(isStylesheet) ?? [];
  const addresses = links.flatMap(({ attribs }) => attribs.href ?? []);
  const [first, ...others] = links;
  if (!head || !first || others.length === 0) return;
  const joined = joinStyles(addresses);
  if (joined === undefined) return;
  keepChildren(head, (node) => !isTag(node) || !others.includes(node));
  first.attribs.href = joined;
}

function isStylesheet({ attribs }: Element): boolean {
  const ours = attribs.href?.startsWith(framework) ?? false;
  return ours && attribs.rel === 'stylesheet' && attribs.media === undefined;
}

function findHead(document: ParentNode): Element | undefined {
  const elements = document.children.filter(isTag).flatMap(({ children }) => children.filter(isTag));
  return elements.find(({ name }) => name === 'head');
}

function clean(parent: ParentNode): void {
  keepChildren(parent, (node) => !isSuperfluous(node));
  for (const node of parent.children) if (isTag(node)) clean(node);
}

function keepChildren(parent: ParentNode, keep: (node: ChildNode) => boolean): void {
  parent.children = parent.children.filter(keep);
}

/** Comments only mark places for hydration. */
function isSuperfluous(node: ChildNode): boolean {
  if (isComment(node)) return true;
  if (!isTag(node)) return false;
  if (node.name === 'script') return isFrameworkScript(node);
  // Where React would put what comes late.
  if (node.name === 'div' && node.attribs.hidden !== undefined) return node.children.every(isComment);
  return node.name === 'link' && isScriptPreload(node);
}

function isFrameworkScript(script: Element): boolean {
  const text = toText(script);
  // In such a script a browser looks for its end in another way than the parser here.
  if (text.includes('<!--')) throw new NotADocument('a script in it contains "<!--"');
  const type = script.attribs.type?.trim() ?? '';
  const runs = javaScript.test(type) || type.toLowerCase() === 'module';
  const source = script.attribs.src;
  if (source !== undefined) return runs && source.startsWith(framework);
  if (!runs) return false;
  if (inlineFramework.test(text)) return true;
  throw new NotADocument(`it needs the inline script "${text.trim().slice(0, 60)}"`);
}

function isScriptPreload({ attribs }: Element): boolean {
  const relations = (attribs.rel ?? '').toLowerCase().split(/\s+/);
  const script = relations.includes('preload') && attribs.as?.toLowerCase() === 'script';
  const own = !attribs.href?.startsWith(framework);
  return (script || relations.includes('modulepreload')) && !own;
}

function toText({ children }: Element): string {
  return children.map((node) => ('data' in node ? node.data : '')).join('');
}
