import type { BreadcrumbList, ItemList, Thing } from 'schema-dts';
import { toUrl } from './site-url';
import type { Trail } from './trail';

/** A type of schema.org as an object, not as its address alone. */
export type NodeOf<T> = Exclude<T, string>;
/** Something that a page describes to machines. */
export type Node = NodeOf<Thing>;

/** Puts what a page describes into one graph. */
export function buildGraph(nodes: readonly Node[]) {
  return { '@context': 'https://schema.org', '@graph': nodes } as const;
}

/** Builds the `BreadcrumbList` of a page. */
export function buildBreadcrumbs(trail: Trail): NodeOf<BreadcrumbList> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: toUrl(path),
    })),
  };
}

/** What a page lists; `path` where that has a page. */
export interface Listed {
  title: string;
  path: string | undefined;
}

/** Builds the `ItemList` of a page that shows the first of some pages, and how many there are. */
export function buildItemList(listed: readonly Listed[], longest: number): NodeOf<ItemList> {
  // Their addresses are built for those alone: a list may have ten thousand.
  const pages = listed.filter(({ path }) => path !== undefined);
  return {
    '@type': 'ItemList',
    numberOfItems: pages.length,
    itemListElement: pages.slice(0, longest).map(({ title, path = '' }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: toUrl(path),
    })),
  };
}
