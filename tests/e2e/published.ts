import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { type AnyNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { locales } from '#lib/i18n/locales';
import { listPages, listRequestedPages } from './site';

const site = '.site/current';

/** All pages the build has published, and some of each kind that is made on request; without a browser, in a few seconds. */
export async function* readAllPages(request: APIRequestContext): AsyncGenerator<{ file: string; document: Document }> {
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.html')) yield { file, document: parseDocument(readFileSync(join(site, file), 'utf8')) };
  }
  for (const path of locales.flatMap((locale) => [...listPages(locale), ...listRequestedPages(locale)])) {
    if (path.includes('?')) yield { file: path, document: parseDocument(await (await request.get(path)).text()) };
  }
}

/** The texts of a page in their order, without those of scripts and pictures. */
export function listTexts(node: AnyNode): Text[] {
  if (isText(node)) return [node];
  if (!('children' in node) || (isTag(node) && ['script', 'svg'].includes(node.name))) return [];
  return node.children.flatMap(listTexts);
}

/** The elements around a node, the nearest first. */
export function listAncestors(node: AnyNode): Element[] {
  const { parent } = node;
  return parent && isTag(parent) ? [parent, ...listAncestors(parent)] : [];
}

/** The language a node is in, as the page says. */
export function findLanguage(node: AnyNode): string | undefined {
  return listAncestors(node).find(({ attribs }) => attribs.lang)?.attribs.lang;
}
