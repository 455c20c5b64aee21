/** In characters; no address of this site comes near it. */
const longest = 4_096;

/**
 * A parsed request target: the path, decoded and raw, the query with its question mark, and the host of an absolute
 * URL, as clients send it to a proxy.
 */
export type RequestTarget =
  | { ok: true; path: string; raw: string; query: string; host: string | undefined }
  | { ok: false; status: 400 | 414; reason: string };

/** Parses the target of a request; refuses anything that could resolve to another file. */
export function parseRequestTarget(url: string): RequestTarget {
  if (url.length > longest) return { ok: false, status: 414, reason: 'address too long' };
  const [start = '', host] = /^https?:\/\/([^/?#]+)(?=[/?#]|$)/i.exec(url) ?? [];
  const local = start ? url.slice(start.length).replace(/^(?!\/)/, '/') : url;
  const end = local.indexOf('?');
  const raw = end < 0 ? local : local.slice(0, end);
  const query = end < 0 ? '' : local.slice(end);
  if (!raw.startsWith('/')) return refuse('no path');
  if (/%(?:2f|5c)|\\/i.test(raw)) return refuse('slash that is none');
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return refuse('percent-encoding that is none');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\x00-\x1f\x7f]/.test(path)) return refuse('control character');
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return refuse('path that climbs');
  return { ok: true, path, raw, query, host };
}

function refuse(reason: string): RequestTarget {
  return { ok: false, status: 400, reason };
}
