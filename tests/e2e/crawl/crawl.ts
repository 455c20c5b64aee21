import PQueue from 'p-queue';
import { type Page, type PageNodes, parsePage, type Reference } from './read-page';

/** What a site answers at an address. */
export interface Answer {
  status: number;
  mediaType: string;
  /** Where a redirect leads. */
  location?: string | undefined;
  /** The bytes sent, as compressed as they come. */
  bytes: number;
  /** Empty for pictures. */
  text: string;
}

/** Asks for a path, with its query; follows no redirect. */
export type Ask = (path: string) => Promise<Answer>;

/** Something on a page or in a file that leads to an address of the site. */
export interface Link extends Reference {
  from: string;
  /** The path with its query. */
  to: string;
  /** The part after `#`, decoded. */
  anchor: string;
}

/** All that was read of a site. */
export interface Crawled {
  siteUrl: string;
  answers: ReadonlyMap<string, Answer>;
  pages: ReadonlyMap<string, Page>;
  links: readonly Link[];
}

interface Options {
  siteUrl: string;
  /** Where to begin; all of them are read. */
  starts: readonly string[];
  /** Addresses to read where no link has led to them. */
  known?: readonly string[];
  /** Looks at each page while its nodes are in memory; all of them would take more than a gigabyte. */
  inspect?: (path: string, nodes: PageNodes) => void;
}

/** Requests in flight at once. */
const atOnce = 6;
/** Addresses that differ only in the values of their query come from one template; this many of each are read. */
const ofOneShape = 3;

/** Reads a site from its first page, link by link, level by level, so that every run reads the same addresses. */
export async function crawl(ask: Ask, { siteUrl, starts, known = [], inspect }: Options): Promise<Crawled> {
  const queue = new PQueue({ concurrency: atOnce });
  const answers = new Map<string, Answer>();
  const pages = new Map<string, Page>();
  const links: Link[] = [];
  const shapes = new Map<string, number>();

  const isWanted = (path: string) => {
    if (answers.has(path)) return false;
    const shape = toShape(path);
    if (shape === undefined) return true;
    const count = shapes.get(shape) ?? 0;
    shapes.set(shape, count + 1);
    return count < ofOneShape;
  };

  async function readLevels(paths: readonly string[]): Promise<void> {
    let level = [...new Set(paths)];
    while (level.length) {
      const read = await queue.addAll(level.map((path) => async () => [path, await ask(path)] as const));
      const found = read.flatMap(([path, answer]) => {
        answers.set(path, answer);
        const parsed = answer.mediaType.startsWith('text/html') ? parsePage(answer.text) : undefined;
        if (parsed) {
          pages.set(path, parsed.page);
          inspect?.(path, parsed.nodes);
        }
        return listLinks(path, answer, parsed?.page, siteUrl);
      });
      links.push(...found);
      level = [...new Set(found.map(({ to }) => to))].filter(isWanted);
    }
  }

  await readLevels(starts);
  await readLevels(known.filter(isWanted));
  return { siteUrl, answers, pages, links };
}

/** The path and the names of the query of an address; undefined without a query. */
function toShape(path: string): string | undefined {
  const { pathname, searchParams } = new URL(path, 'http://site');
  return searchParams.size ? `${pathname}?${[...new Set(searchParams.keys())].sort().join('&')}` : undefined;
}

function listLinks(from: string, answer: Answer, page: Page | undefined, siteUrl: string): Link[] {
  const { location } = answer;
  if (location !== undefined) return toLinks(from, [{ href: location, kind: 'head', by: 'redirect' }], siteUrl);
  // What a redirect or an error page says in plain text is no address to open.
  if (!page) {
    const { status, mediaType, text } = answer;
    const words = mediaType.startsWith('text/csv') ? text.replaceAll(',', '\n') : text;
    return status === 200 ? toLinks(from, listMentions(words, siteUrl), siteUrl) : [];
  }
  // Addresses to copy or to send, and those in structured data.
  const mails = page.references.flatMap(({ href }) => (href.startsWith('mailto:') ? href : []));
  const words = [page.text, ...page.structured, ...mails.map(decodeURIComponent)].join('\n');
  return toLinks(from, [...page.references, ...listMentions(words, siteUrl)], siteUrl);
}

/** Full addresses of the site in a text, and the targets of its Markdown. */
function listMentions(text: string, siteUrl: string): Reference[] {
  const full = text
    .split(siteUrl)
    .slice(1)
    .flatMap((rest) => /^\/?[^\s"'<>()\\{}|»“]*/.exec(rest)?.[0].replace(/[.,;:]$/, '') ?? []);
  const marked = [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, path = '']) => path);
  const paths = [...full.filter((path) => /^([/?#]|$)/.test(path)), ...marked];
  return [...new Set(paths)].map((path) => ({ href: path || '/', kind: 'mention', by: 'text' }));
}

function toLinks(from: string, references: readonly Reference[], siteUrl: string): Link[] {
  return references.flatMap((reference) => {
    const target = findTarget(reference.href, from, siteUrl);
    return target ? { ...reference, from, ...target } : [];
  });
}

/** The address in the site that a reference leads to; undefined where it leads elsewhere. */
export function findTarget(href: string, from: string, siteUrl: string): { to: string; anchor: string } | undefined {
  if (!URL.canParse(href, new URL(from, siteUrl))) return { to: href, anchor: '' };
  const url = new URL(href, new URL(from, siteUrl));
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  return { to: url.pathname + url.search, anchor: decodeURIComponent(url.hash.slice(1)) };
}
