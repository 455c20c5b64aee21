import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listPages } from './check-heads';
import type { Crawled } from './crawl';
import type { Problem } from './report';

/** The standard counts `details` no longer among the sections, which may not stand in a header cell. */
const details = { flow: true, interactive: true, sectioning: false };

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: ['html5', { details }],
    rules: {
      // Ours is stricter, and knows which names are longer.
      'long-title': 'off',
      // The fields of one list share a name: what is chosen, and the boxes to choose more.
      'form-dup-name': 'off',
      // What the site itself serves needs no hash.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

/** Finds pages of some that are not valid HTML; on all pages elements that share an id, and attributes that refer to none. */
export async function checkHtml(crawled: Crawled, some: readonly string[]): Promise<Problem[]> {
  const pages = listPages(crawled, [200, 404]);
  const problems = pages.flatMap(([path, { ids, twins, named }]) => [
    ...twins.map((id) => ({ fault: 'id of two elements', at: `${path}: "${id}"` })),
    ...named.flatMap((id) => (ids.has(id) ? [] : { fault: 'id of no element', at: `${path}: "${id}"` })),
  ]);
  for (const path of some) {
    const { results } = await validator.validateString(crawled.answers.get(path)?.text ?? '');
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push({ fault: `HTML: ${ruleId}: ${message}`, at: `${path}: ${selector}` });
    }
  }
  return problems;
}
