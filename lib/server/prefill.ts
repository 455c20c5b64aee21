import { compressBrotli, compressGzip, type PublishedDocument, toHash } from '#lib/publish/published-document';

/** In characters; no name of an occupation is longer. */
const longest = 60;

/** The words an address without a page ends in, to search for: `/sl/poklici/pek-in-slascicar` -> `pek in slascicar`. */
export function findWords(path: string): string | undefined {
  // What belongs to a program, and names of files.
  if (/(?:^|\/)[._]|\.[a-z]+$/i.test(path.replace(/\.html?$/i, ''))) return undefined;
  const last =
    path
      .replace(/\.html?$/i, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const words = last.replace(/[-_+\s]+/g, ' ').trim();
  return words.length <= longest && /^(?=.*[\p{L}\p{N}]{2})[\p{L}\p{M}\p{N} .,’()]+$/u.test(words) ? words : undefined;
}

/** The empty field of the search. */
const field = / name="q"/;

/** The page with words in its search field; compressed quickly, as it is sent once. */
export async function fillSearch(page: PublishedDocument, words: string): Promise<PublishedDocument> {
  const html = page.bodies.identity.toString();
  if (!field.test(html)) return page;
  const bytes = Buffer.from(html.replace(field, `$& value="${words}"`));
  const [br, gzip] = await Promise.all([compressBrotli(bytes, 4), compressGzip(bytes)]);
  return { ...page, hash: toHash(bytes), bodies: { identity: bytes, br, gzip } };
}
