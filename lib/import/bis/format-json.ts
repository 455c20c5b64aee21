const width = 120;

/** Formats JSON as Biome does: short lists of plain values on one line, everything else on its own lines. */
export function formatJson(value: unknown): string {
  return `${format(value, 0, 0)}\n`;
}

/** Formats the entries of a top-level list. */
export function formatEntries(entries: readonly unknown[]): string {
  return entries.map((entry) => `  ${format(entry, 2, 0)}`).join(',\n');
}

/** @param used the characters of the line before and after the value */
function format(value: unknown, indent: number, used: number): string {
  const inner = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    const flat = toLine(value);
    if (flat !== undefined && indent + used + flat.length <= width) return flat;
    const items = value.map((item) => `${inner}${format(item, indent + 2, 1)}`);
    return `[\n${items.join(',\n')}\n${' '.repeat(indent)}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (!entries.length) return '{}';
  const lines = entries.map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${format(item, indent + 2, name.length + 1)}`;
  });
  return `{\n${lines.join(',\n')}\n${' '.repeat(indent)}}`;
}

/** A list on one line; undefined where an item takes more. */
function toLine(list: readonly unknown[]): string | undefined {
  const breaks = list.length > 1 && list.every((item) => Array.isArray(item) && item.length > 1);
  if (breaks) return undefined;
  const items = list.map((item) => {
    if (Array.isArray(item)) return toLine(item);
    return typeof item === 'object' && item !== null ? undefined : JSON.stringify(item);
  });
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}
