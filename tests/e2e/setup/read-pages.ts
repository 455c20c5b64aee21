import type { APIRequestContext } from '@playwright/test';
import { type AnyNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { listAddresses } from '#lib/publish/addresses';
import { listPages, listRequestedPages, readContent } from './sample-pages';

/** So many requests are on their way at one time. */
const atOnce = 16;

/** A page at an address. */
export interface ReadPage {
  file: string;
  html: string;
  document: Document;
}

/** The addresses in the sitemap. */
export async function readSitemap(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Reads the page at every address that has one, and at some queries; without a browser. */
export async function readAll(request: APIRequestContext): Promise<ReadPage[]> {
  const { pages, queries } = listAddresses(buildCatalogue(await readContent()));
  const asked = locales.flatMap((locale) => [...listPages(locale), ...listRequestedPages(locale)]);
  const answers = asked.filter((path) => path.includes('?') || queries.has(path));
  const paths = [...new Set([...pages.keys(), ...answers, ...(await readSitemap(request))])];
  // Whoever asks for no language gets the page in both.
  const headers = { 'accept-language': '*' };
  const ask = async (path: string) => {
    const response = await request.get(path.startsWith('/') ? path : `/${path}`, { headers, maxRedirects: 0 });
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    if (!isPage) return [];
    const html = await response.text();
    return [{ file: path, html, document: parseDocument(html) }];
  };
  const all: ReadPage[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    all.push(...(await Promise.all(paths.slice(start, start + atOnce).map(ask))).flat());
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
