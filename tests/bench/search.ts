import { buildSearchIndex } from '#lib/search/search';
import { formatRows, formatTable, isWithin, type Row, writeReport } from './report';
import { measureCost } from './search/cost';
import { escoFolder, hasEsco, readEscoDocuments } from './search/documents';
import { buildClasses, measureQuality, measureWithAms, type Quality } from './search/quality';
import { buildRandom } from './search/random';
import { varyDocuments } from './search/vary';

const file = 'test-results/bench-search.json';
const limits = { small: { p95: 15, build: 2, memory: 60 }, big: { p95: 50 } };

/** Measures how well and how fast occupations are found; true where all is within its limit. */
export async function measureSearch(): Promise<boolean> {
  if (!hasEsco) {
    console.log(`no labels to search in: ${escoFolder} is not there`);
    return true;
  }
  const esco = await readEscoDocuments();
  const classes = buildClasses(esco);
  const queries = buildRandom(1).sample(
    classes.flatMap((all) => all.queries),
    1_500,
  );
  const costs = [
    ...(await measureCost(varyDocuments(esco.documents, 3_000), queries, limits.small)),
    ...(await measureCost(varyDocuments(esco.documents, 10_000), queries, limits.big)),
  ];
  const quality = [
    ...(await measureQuality(esco, await buildSearchIndex(esco.documents), classes)),
    ...(await measureWithAms(esco, classes)),
  ];
  const head = ['class of queries', 'language', 'queries', 'success@1', 'success@5', 'target', ''];
  console.log(`\n${formatTable([head, ...quality.map(toCells)])}\n\n${formatRows(costs)}\n\nAlso in ${file}`);
  const rows = [...quality.flatMap(({ first, five }) => [first, five]), ...costs];
  await writeReport(file, { rows: rows.map((row) => ({ ...row, ok: isWithin(row) })) });
  return rows.every(isWithin);
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
