import { Buffer } from 'node:buffer';
import { parseMarkdown } from '#lib/markdown/markdown';
import type { ProfileText } from '#lib/profile/profile';

type Prose = ProfileText['prose'];

/** The text that was shown last, taken apart: a page asks for its sections one after the other. */
let latest: { bytes: Buffer; sections: ReturnType<typeof parseMarkdown>['sections'] } | undefined;

/**
 * Keeps the prose of a checked text as bytes, and takes it apart when a page shows it. Of ten thousand profiles few are
 * shown, and the trees of all would need a gigabyte.
 *
 * @param ids the sections that have prose
 */
export function keepProse(file: string, body: string, ids: Iterable<string>): Prose {
  const bytes = Buffer.from(body);
  const find = (id: string) => {
    if (latest?.bytes !== bytes) latest = { bytes, sections: parseMarkdown(file, bytes.toString('utf8'), 1).sections };
    return latest.sections.get(id);
  };
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      {
        get blocks() {
          return find(id)?.blocks ?? [];
        },
        get parts() {
          return find(id)?.parts ?? {};
        },
      },
    ]),
  );
}

/** A copy of plain data whose texts are no slices of a file, which would keep all of it in memory. */
export function detach<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}
