import type { Answer, Crawled, Link } from './crawl';
import { groupBy, type Problem } from './report';

/** Finds links that lead nowhere or lead around, and anchors that no element has. */
export function checkLinks({ answers, pages, links }: Crawled): Problem[] {
  const problems = new Map<string, { problem: Problem; from: Set<string> }>();
  const add = (fault: string, what: string, from: string) => {
    const key = `${fault} ${what}`;
    const known = problems.get(key) ?? { problem: { fault, at: what }, from: new Set() };
    known.from.add(from);
    problems.set(key, known);
  };
  for (const { to, from, by, kind, anchor } of links) {
    // A page that says that there is none leads to itself to skip its header.
    if (to === from && answers.get(to)?.status === 404) continue;
    const first = answers.get(to);
    // Of the addresses that differ by their query only some are read.
    if (!first) {
      if (!to.startsWith('/')) add('no address', `"${to}" (${by})`, from);
      continue;
    }
    const end = findEnd(answers, to);
    if (end.hops > 1) add('two redirects in a row', `${to} → ${end.path}`, from);
    if (end.hops === 1 && kind !== 'mention' && by !== 'redirect' && !isShort(to))
      add('link to a redirect', `${to} → ${end.path}`, from);
    if (end.status !== 200)
      add(end.hops ? 'redirect to an error' : 'broken link', `${to} (${by}): ${end.status}`, from);
    const page = pages.get(end.path);
    if (anchor && page && isPlace(by, answers.get(from)) && !page.ids.has(anchor) && !anchor.startsWith(':~:')) {
      add('broken anchor', `${end.path}#${anchor}`, from);
    }
  }
  return [...problems.values()].map(({ problem, from }) => ({
    ...problem,
    at: `${problem.at}, on ${formatPages(from)}`,
  }));
}

/** True for an anchor to jump to: one in data is the name of a thing. */
function isPlace(by: string, from: Answer | undefined): boolean {
  return by === 'a' || /atom|markdown/.test(from?.mediaType ?? '');
}

/** Addresses of one code are made to be short, and lead to the page by one redirect. */
const isShort = (path: string) => /^(\/\w\w)?\/[\w.-]+$/.test(path);

function formatPages(from: ReadonlySet<string>): string {
  const [first] = from;
  return from.size > 1 ? `${first} and ${from.size - 1} more` : `${first}`;
}

/** Where an address leads in the end. */
function findEnd(answers: Crawled['answers'], path: string): { path: string; hops: number; status: number } {
  let end = { path, hops: 0 };
  for (;;) {
    const answer = answers.get(end.path);
    if (answer?.location === undefined || end.hops > 5) return { ...end, status: answer?.status ?? 0 };
    const { pathname, search } = new URL(answer.location, new URL(end.path, 'http://site'));
    end = { path: pathname + search, hops: end.hops + 1 };
  }
}

/** Finds pages for search engines that no links lead to from the first page. */
export function checkReach({ answers, pages, links }: Crawled, home = '/'): Problem[] {
  const isFollowed = ({ kind, by, nofollow }: Link) => (kind === 'link' && !nofollow) || by === 'redirect';
  const byPage = groupBy(links.filter(isFollowed), ({ from }) => from);
  const reached = new Set([home]);
  // The set grows while it is read.
  for (const path of reached) for (const { to } of byPage.get(path) ?? []) reached.add(to);
  return [...pages].flatMap(([path, { isIndexed }]) => {
    const isOrphan = isIndexed && answers.get(path)?.status === 200 && !reached.has(path);
    return isOrphan ? [{ fault: 'orphan', at: `${path}: no links lead to it from ${home}` }] : [];
  });
}
