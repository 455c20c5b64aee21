import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { type Encoding, encodings } from '#lib/publish/published-document';

/** Browsers send only a handful of different headers. */
const known = new LRUCache<string, Encoding>({ max: 200 });

/** Picks the best encoding that an Accept-Encoding header allows. */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const found = known.get(header);
  if (found) return found;
  const ours = header.split(',').sort((one, other) => Number(isBrotli(other)) - Number(isBrotli(one)));
  const [accepted] = new Negotiator({ headers: { 'accept-encoding': ours.join() } }).encodings([...encodings]);
  const encoding = encodings.find((name) => name === accepted) ?? 'identity';
  if (header.length < 200) known.set(header, encoding);
  return encoding;
}

/** Brotli first: browsers list it last with the weight of gzip, and the first of equals wins. */
function isBrotli(entry: string): boolean {
  return /^\s*br\s*(?:;|$)/i.test(entry);
}
