import type { Catalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toShortPath } from '#lib/profile/short-path';
import type { FindMoved } from './moved';

/** The file of an export that lists them; static hosts do not serve names with a dot. */
export const redirectMapFile = '.redirects.map';

/**
 * Formats the addresses that last though no page has them, each with its target: short ones, which are printed, and
 * those of former slugs. A line each, as nginx reads a map.
 */
export function formatRedirectMap({ profiles }: Catalogue, findMoved: FindMoved): string {
  const lines = profiles.flatMap((profile) => {
    const short = toShortPath(profile);
    return locales.flatMap((locale) => {
      const former = (profile.texts[locale]?.formerSlugs ?? []).flatMap((slug) =>
        (['occupation', 'parallel', 'sheet'] as const).map((page) => toPath(locale, { page, slug })),
      );
      return [...(short === undefined ? [] : [`/${locale}${short}`]), ...former].flatMap((path) => {
        const target = findMoved(path)?.paths[locale];
        return target === undefined ? [] : `${path} ${target};\n`;
      });
    });
  });
  return lines.join('');
}
