import { type Answer, type Crawled, crawl } from '../../e2e/crawl/crawl';

export const siteUrl = 'https://site.example';

/** The description of a page that has nothing to find fault with. */
const description = (path: string) =>
  `All that is to be said of the page at ${path}, and some words more to make it long enough.`;

interface Parts {
  title?: string;
  head?: string;
  body?: string;
  heading?: string;
  description?: string;
}

/** A page of a site in one language that is as it should be, but for the parts given. */
export function toPage(path: string, parts: Parts = {}): string {
  const url = siteUrl + path;
  const { title = `Page ${path}`, heading = `<h1>${title}</h1>`, body = '' } = parts;
  const {
    head = `<link rel="canonical" href="${url}"><link rel="alternate" hreflang="sl" href="${url}">
<link rel="alternate" hreflang="x-default" href="${url}">`,
  } = parts;
  return `<!DOCTYPE html><html lang="sl"><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${parts.description ?? description(path)}">${head}</head>
<body><main>${heading}<p>${body}</p></main></body></html>`;
}

/** A page that search engines are not to list. */
export const toHidden = (path: string, parts: Parts = {}) =>
  toPage(path, { head: '<meta name="robots" content="noindex, follow">', ...parts });

type Answers = Record<string, string | Partial<Answer>>;

/** Reads a made-up site: HTML by address, or an answer of another kind. */
export function crawlPages(answers: Answers, known: readonly string[] = []): Promise<Crawled> {
  const ask = async (path: string): Promise<Answer> => {
    const found = answers[path] ?? { status: 404, text: '<h1>Nothing here</h1>' };
    const answer = typeof found === 'string' ? { text: found } : found;
    return { status: 200, mediaType: 'text/html; charset=utf-8', bytes: answer.text?.length ?? 0, text: '', ...answer };
  };
  return crawl(ask, { siteUrl, starts: ['/'], known });
}

export const redirect = (location: string) => ({ status: 308, mediaType: 'text/plain', location });
