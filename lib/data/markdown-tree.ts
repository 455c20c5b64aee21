import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';

/** A line of a list: its words, where they lead, and what is below them. */
export interface Item {
  text: string;
  url?: string | undefined;
  below?: readonly Item[] | undefined;
}

export function buildHeading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: toText(text) };
}

export function buildParagraph(text: string): RootContent {
  return { type: 'paragraph', children: toText(text) };
}

/** Builds a list; undefined where nothing is in it. */
export function buildList(items: readonly Item[]): List | undefined {
  if (!items.length) return undefined;
  const children = items.map(({ text, url, below = [] }): ListItem => {
    const words = toText(text);
    const line: PhrasingContent[] = url === undefined ? words : [{ type: 'link', url, children: words }];
    const list = buildList(below);
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: line }, ...(list ? [list] : [])],
    };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

function toText(value: string): { type: 'text'; value: string }[] {
  return [{ type: 'text', value }];
}
