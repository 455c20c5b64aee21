import { type AnyNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { listAddresses } from '#lib/publish/addresses';
import { readReal } from '../../content/real';
import type { Ask } from '../crawl/crawl';
import { listPages, listRequestedPages } from './sample-pages';

/** So many requests are on their way at one time. */
const atOnce = 16;

/** A page at an address. */
export interface ReadPage {
  file: string;
  html: string;
  document: Document;
}

/** The addresses in the sitemap. */
export async function readSitemap(ask: Ask): Promise<string[]> {
  const { text } = await ask('/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Reads the page at every address that has one, and at some queries; without a browser. */
export async function readAll(ask: Ask): Promise<ReadPage[]> {
  const { pages, queries } = listAddresses(buildCatalogue(await readReal()));
  const asked = locales.flatMap((locale) => [...listPages(locale), ...listRequestedPages(locale)]);
  const answers = asked.filter((path) => path.includes('?') || queries.has(path));
  const paths = [...new Set([...pages.keys(), ...answers, ...(await readSitemap(ask))])];
  const read = async (path: string) => {
    const { mediaType, text: html } = await ask(path.startsWith('/') ? path : `/${path}`);
    return mediaType.startsWith('text/html') ? [{ file: path, html, document: parseDocument(html) }] : [];
  };
  const all: ReadPage[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    all.push(...(await Promise.all(paths.slice(start, start + atOnce).map(read))).flat());
  }
  return all;
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
