import type { APIRequestContext } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What a page says of itself to search engines. */
export interface Head {
  status: number;
  language: string | undefined;
  titles: string[];
  headings: number;
  description: string | undefined;
  canonical: string | undefined;
  isListed: boolean;
  /** Its translations: language and address. */
  alternates: [language: string, href: string][];
}

/** Reads what a page says of itself; whoever asks for no language gets the page in both. */
export async function readHead(request: APIRequestContext, path: string): Promise<Head> {
  const response = await request.get(path, { headers: { 'accept-language': '*' }, maxRedirects: 0 });
  const { children } = parseDocument(await response.text());
  const list = (name: string) => DomUtils.getElementsByTagName(name, children);
  const findMeta = (name: string) => list('meta').find(({ attribs }) => attribs.name === name)?.attribs.content;
  const links = list('link').map(({ attribs }) => attribs);
  return {
    status: response.status(),
    language: list('html')[0]?.attribs.lang,
    titles: list('title')
      .filter(({ parent }) => parent === list('head')[0])
      .map((title) => DomUtils.textContent(title)),
    headings: list('h1').length,
    description: findMeta('description'),
    canonical: links.find(({ rel }) => rel === 'canonical')?.href,
    isListed: !findMeta('robots')?.includes('noindex'),
    alternates: links.flatMap(({ rel, hreflang, href = '' }) =>
      rel === 'alternate' && hreflang ? [[hreflang, href] as [string, string]] : [],
    ),
  };
}
