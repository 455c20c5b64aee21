/** Something wrong with a site: what kind of fault, and where. */
export interface Problem {
  fault: string;
  at: string;
}

/** Places that are named for each fault, at most. */
const named = 15;

/** Lists problems by fault, each with its places; empty without any. */
export function formatReport(problems: readonly Problem[]): string {
  const groups = groupBy(problems, ({ fault }) => fault);
  return [...groups]
    .map(([fault, found]) => {
      const places = [...new Set(found.map(({ at }) => at))];
      const rest = places.length > named ? [`  … and ${places.length - named} more`] : [];
      return [`${fault} (${places.length}):`, ...places.slice(0, named).map((at) => `  ${at}`), ...rest].join('\n');
    })
    .join('\n');
}

/** Groups values by what a function reads of each, in the order of the first of each group. */
export function groupBy<Value, Key>(values: Iterable<Value>, read: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = read(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
