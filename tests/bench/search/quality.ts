import { type Locale, locales } from '#lib/i18n/locales';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '#lib/search/search';
import type { Row } from '../report';
import type { EscoDocuments } from './documents';
import { buildAmsTitles, buildCodes, buildNonsense, buildWithheld, withhold } from './other-queries';
import { buildQueryClasses } from './queries';
import type { Query, QueryClass } from './query';
import { buildRandom } from './random';

const seed = 20_261_125;

/** How well the queries of a class are answered in one language, in percent. */
export interface Quality {
  name: string;
  locale: Locale;
  count: number;
  first: Row;
  five: Row;
}

/** All classes of queries that share one index. */
export function buildClasses(esco: EscoDocuments): QueryClass[] {
  const random = buildRandom(seed);
  return [
    ...buildQueryClasses(esco.documents, random),
    ...buildAmsTitles(esco, random),
    buildCodes(esco.documents, random),
    buildNonsense(random),
  ];
}

/** Runs all queries and counts the right answers. */
export async function measureQuality(
  esco: EscoDocuments,
  index: SearchIndex<SearchDocument>,
  classes: readonly QueryClass[],
): Promise<Quality[]> {
  const all = classes.flatMap((queries) => judge(index, queries));
  const random = buildRandom(seed);
  for (const locale of locales) {
    const without = await buildSearchIndex(withhold(esco.documents, locale));
    all.push(...judge(without, buildWithheld(esco.documents, locale, random)));
  }
  return all;
}

/** The same queries over an index that includes the AMS titles. */
export async function measureWithAms({ withAms }: EscoDocuments, classes: readonly QueryClass[]): Promise<Quality[]> {
  const index = await buildSearchIndex(withAms);
  return classes.flatMap((queries) => judge(index, { ...queries, name: `with titles of the AMS: ${queries.name}` }));
}

function judge(index: SearchIndex<SearchDocument>, { name, target, queries }: QueryClass): Quality[] {
  return locales.flatMap((locale) => {
    const own = queries.filter((query) => query.locale === locale);
    if (!own.length) return [];
    const ranks = own.map((query) => findRank(index, query));
    const toRow = (among: number, atLeast: number | undefined): Row => ({
      what: `${name.trim()}, ${locale}, success@${among}`,
      value: (ranks.filter((rank) => rank <= among).length / ranks.length) * 100,
      unit: '%',
      ...(atLeast === undefined ? {} : { atLeast }),
    });
    return [{ name, locale, count: own.length, first: toRow(1, target.first), five: toRow(5, target.five) }];
  });
}

/** Rank of the first right answer, from 1; where no answer is right, an empty result ranks first. */
function findRank(index: SearchIndex<SearchDocument>, { text, locale, ids }: Query): number {
  const hits = index.search(text, { locale, limit: 5 });
  if (ids.size === 0) return hits.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const at = hits.findIndex(({ document }) => ids.has(document.id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
