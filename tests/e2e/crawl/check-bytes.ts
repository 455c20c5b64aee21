import { toByteBudget } from '../setup/byte-budget';
import { listPages } from './check-heads';
import type { Crawled } from './crawl';
import type { Problem } from './report';

/** Finds pages whose first visit costs more than its budget: the page with the styles, scripts and pictures in it. */
export function checkBytes(crawled: Crawled): Problem[] {
  const { answers } = crawled;
  const isLoaded = new Set(['stylesheet', 'script', 'img', 'icon', 'use', 'image', 'source']);
  return listPages(crawled).flatMap(([path, page]) => {
    const loaded = page.references
      .filter(({ by, kind }) => kind === 'asset' && isLoaded.has(by))
      .map(({ href }) => href);
    const bytes = [path, ...new Set(loaded)].reduce((sum, address) => sum + (answers.get(address)?.bytes ?? 0), 0);
    const budget = toByteBudget(path);
    return bytes > budget ? [{ fault: 'page over its bytes', at: `${path}: ${bytes} of ${budget}` }] : [];
  });
}
