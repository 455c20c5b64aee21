import { toQuery } from '#lib/catalogue/query';
import type { SearchFacets } from '#lib/i18n/search-path';

/** Query parameters as Next parses them. */
export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Parses the state of a search from its query parameters. Invalid values are ignored; the first of several counts. */
export function parseSearchRequest(params: AddressParams): SearchFacets {
  const read = (name: string) => {
    const value = params[name];
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
  };
  const readId = (name: string) => read(name).match(/^[a-z0-9-]{1,120}$/)?.[0];
  const readNumber = (name: string) => Number(read(name).match(/^[1-9]\d{0,4}$/)?.[0] ?? Number.NaN) || undefined;
  const q = toQuery(read('q'));
  const [area, level, pay, p] = [readId('area'), readId('level'), readNumber('pay'), readNumber('p')];
  return {
    ...(q && { q }),
    ...(area && { area }),
    ...(level && { level }),
    ...(pay && { pay }),
    ...(read('known') === '1' && { known: true }),
    ...(read('curated') === '1' && { curated: true }),
    ...(read('sort') === 'pay' && { sort: 'pay' }),
    ...(p && { p }),
  };
}
