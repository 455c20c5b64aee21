import { buildCatalogue } from '#lib/catalogue/catalogue';
import { createContentLoader } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { buildSearchIndex } from '#lib/search/search';
import { listTargets } from '#lib/search/site-search';
import { formatTable, isWithin, type Row } from './report';
import { measureCost } from './search/cost';
import { type EscoDocuments, escoFolder, hasEsco, readEscoDocuments } from './search/documents';
import { buildClasses, measureQuality, measureWithAms, type Quality } from './search/quality';
import { buildRandom } from './search/random';
import { varyDocuments } from './search/vary';

const limits = { small: { p95: 15, build: 2, memory: 60 }, big: { p95: 50 } };
const usual = { queries: 1_500, small: 3_000, big: 10_000 };
const few = { queries: 20, documents: 10, small: 100, big: 200 };

/** Measures how well and how fast occupations are found; a short run uses some of the curated content only. */
export async function measureSearch(once: boolean): Promise<Row[]> {
  if (!once && !hasEsco) {
    console.log(`no labels to search in: ${escoFolder} is not there`);
    return [];
  }
  const effort = once ? few : usual;
  const esco = once ? await readContentDocuments() : await readEscoDocuments();
  const classes = buildClasses(esco);
  const queries = buildRandom(1).sample(
    classes.flatMap((all) => all.queries),
    effort.queries,
  );
  const costs = [
    ...(await measureCost(varyDocuments(esco.documents, effort.small), queries, limits.small)),
    ...(await measureCost(varyDocuments(esco.documents, effort.big), queries, limits.big)),
  ];
  const quality = [
    ...(await measureQuality(esco, await buildSearchIndex(esco.documents), classes)),
    ...(await measureWithAms(esco, classes)),
  ];
  const head = ['class of queries', 'language', 'queries', 'success@1', 'success@5', 'target', ''];
  if (!once) console.log(`\n${formatTable([head, ...quality.map(toCells)])}`);
  return [...quality.flatMap(({ first, five }) => [first, five]), ...costs];
}

async function readContentDocuments(): Promise<EscoDocuments> {
  const content = await createContentLoader(['content']).load();
  if (!content.ok) throw new Error(formatProblems(content.problems));
  const documents = listTargets(buildCatalogue(content.value)).filter(({ kind }) => kind === 'occupation');
  const some = documents.slice(0, few.documents);
  return { documents: some, withAms: some, ams: [] };
}

function toCells({ name, locale, count, first, five }: Quality): string[] {
  const targets = [first, five].flatMap(({ atLeast }, at) =>
    atLeast === undefined ? [] : `${atLeast} @${at ? 5 : 1}`,
  );
  const passed = [first, five].every((row) => isWithin(row));
  const mark = passed ? 'pass' : 'FAIL';
  const format = ({ value }: Row) => value.toFixed(1);
  return [name, locale, String(count), format(first), format(five), targets.join(', '), targets.length ? mark : ''];
}
