import { toPublicPath } from '#lib/i18n/paths';

/** A trailing slash, except after `//name`, which browsers read as another host. */
const slashAtEnd = /^(\/[^/].*?)\/+$/;

/**
 * Finds the canonical address of an internal path or one with a trailing slash.
 *
 * @param raw the path as sent, not decoded, so that it is safe in a header
 */
export function findRedirect(raw: string): string | undefined {
  const target = toPublicPath(slashAtEnd.exec(raw)?.[1] ?? raw);
  return target === raw ? undefined : target;
}
