import render from 'dom-serializer';
import { type ChildNode, type Element, isComment, isTag, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { explainAbbreviations } from './explain';
import { frameworkPath, inlineFramework } from './next-internals';
import { toJoinedPath } from './site-files';

const javaScript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** A page that is incomplete without the scripts of the framework. */
export class NotADocument extends Error {}

/** Turns what Next renders into a document: without its scripts, preloads and data, and with abbreviations explained. */
export function stripFramework(html: string): string {
  // Keep entities as written: no need to decode and encode them again.
  const document = parseDocument(html, { decodeEntities: false });
  clean(document);
  explainAbbreviations(document);
  joinStylesheets(findHead(document));
  return render(document, { encodeEntities: false });
}

/** Joins several stylesheets into one, which saves a request. */
function joinStylesheets(head: Element | undefined): void {
  const links = head?.children.filter(isTag).filter(isStylesheet) ?? [];
  const [first, ...others] = links;
  if (!head || !first || others.length === 0) return;
  keepChildren(head, (node) => !isTag(node) || !others.includes(node));
  first.attribs.href = toJoinedPath(links.flatMap(({ attribs }) => attribs.href ?? []));
}

function isStylesheet({ attribs }: Element): boolean {
  const ours = attribs.href?.startsWith(frameworkPath) ?? false;
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

/** Comments only mark boundaries for hydration. */
function isSuperfluous(node: ChildNode): boolean {
  if (isComment(node)) return true;
  if (!isTag(node)) return false;
  if (node.name === 'script') return isFrameworkScript(node);
  // Placeholders for content that React would stream in later.
  if (node.name === 'div' && node.attribs.hidden !== undefined) return node.children.every(isComment);
  return node.name === 'link' && isScriptPreload(node);
}

function isFrameworkScript(script: Element): boolean {
  const text = toText(script);
  // Browsers end such a script elsewhere than the parser used here.
  if (text.includes('<!--')) throw new NotADocument('a script in it contains "<!--"');
  const type = script.attribs.type?.trim() ?? '';
  const runs = javaScript.test(type) || type.toLowerCase() === 'module';
  const source = script.attribs.src;
  if (source !== undefined) return runs && source.startsWith(frameworkPath);
  if (!runs) return false;
  if (inlineFramework.test(text)) return true;
  throw new NotADocument(`it needs the inline script "${text.trim().slice(0, 60)}"`);
}

function isScriptPreload({ attribs }: Element): boolean {
  const relations = (attribs.rel ?? '').toLowerCase().split(/\s+/);
  const script = relations.includes('preload') && attribs.as?.toLowerCase() === 'script';
  const own = !attribs.href?.startsWith(frameworkPath);
  return (script || relations.includes('modulepreload')) && !own;
}

function toText({ children }: Element): string {
  return children.map((node) => ('data' in node ? node.data : '')).join('');
}
