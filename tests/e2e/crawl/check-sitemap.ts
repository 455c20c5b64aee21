import { isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { listPages } from './check-heads';
import { type Crawled, findTarget } from './crawl';
import type { Problem } from './report';

interface Entry {
  path: string;
  alternates: string;
  changed: string | undefined;
}

/** Finds pages for search engines that the sitemap leaves out, and entries that are no such pages. */
export function checkSitemap(crawled: Crawled, today = new Date()): Problem[] {
  const problems: Problem[] = [];
  const entries = readEntries(crawled, '/sitemap.xml');
  const pages = new Map(listPages(crawled));
  const listed = new Map<string, Entry>();
  for (const entry of entries) {
    const { path, changed } = entry;
    if (listed.has(path)) problems.push({ fault: 'twice in the sitemap', at: path });
    listed.set(path, entry);
    const page = pages.get(path);
    if (!page?.isIndexed) problems.push({ fault: 'in the sitemap, not indexable', at: path });
    else if (
      entry.alternates !==
      page.alternates
        .map((pair) => pair.join(' '))
        .sort()
        .join('\n')
    ) {
      problems.push({ fault: 'other translations in the sitemap than on the page', at: path });
    }
    if (changed !== undefined && !(new Date(changed) <= today)) {
      problems.push({ fault: 'date in the sitemap that is not past', at: `${path}: ${changed}` });
    }
  }
  for (const [path, { isIndexed }] of pages) {
    if (isIndexed && !listed.has(path)) problems.push({ fault: 'indexable, not in the sitemap', at: path });
  }
  return problems;
}

/** The entries of a sitemap, also those of its parts. */
export function readEntries(crawled: Crawled, file: string): Entry[] {
  const { siteUrl, answers } = crawled;
  const { children } = parseDocument(answers.get(file)?.text ?? '', { xmlMode: true });
  const read = (name: string, within = children) => DomUtils.getElementsByTagName(name, within);
  const toPath = (url: string) => (url.startsWith(siteUrl) ? (findTarget(url, '/', siteUrl)?.to ?? url) : url);
  const parts = read('sitemap').flatMap((part) => toPath(DomUtils.textContent(read('loc', part.children))));
  const entries = read('url').map((entry) => {
    const links = entry.children.filter(isTag).filter(({ name }) => name === 'xhtml:link');
    const [changed] = read('lastmod', entry.children);
    return {
      path: toPath(DomUtils.textContent(read('loc', entry.children))),
      alternates: links
        .map(({ attribs }) => `${attribs.hreflang} ${attribs.href}`)
        .sort()
        .join('\n'),
      changed: changed && DomUtils.textContent(changed),
    };
  });
  return [...entries, ...parts.flatMap((part) => readEntries(crawled, part))];
}
