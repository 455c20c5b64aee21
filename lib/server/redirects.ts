import { toPublicPath } from '#lib/i18n/paths';

/** Of a path of its own, not of `//name/`, which would be another site. */
const slashAtEnd = /^(\/[^/].*?)\/+$/;

/**
 * The address to go to instead of one that is another one's: an internal name, or one with a slash at its end.
 *
 * @param raw the path as it came, not decoded, so that what goes into a header can do no harm there
 */
export function findRedirect(raw: string): string | undefined {
  const path = slashAtEnd.exec(raw)?.[1] ?? raw;
  const target = path.startsWith('//') ? path : toPublicPath(path);
  return target === raw ? undefined : target;
}
