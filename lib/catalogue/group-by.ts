/** Groups items by key, in order of first occurrence. */
export function groupBy<Item, Key>(items: readonly Item[], toKey: (item: Item) => Key): Map<Key, Item[]> {
  return groupByEach(items, (item) => [toKey(item)]);
}

/** The same for items with several keys or none. */
export function groupByEach<Item, Key>(
  items: readonly Item[],
  toKeys: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of toKeys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
