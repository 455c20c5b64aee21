import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { CefrLevel } from '#lib/profile/sections/german';
import { BrowseNav } from './browse-nav';
import { FacetList } from './facet-list';

interface Props {
  locale: Locale;
  levels: readonly { level: CefrLevel; path: string | undefined; count: number }[];
  /** How many occupations have a level, and how many have none. */
  known: number;
  unknown: number;
}

/** The levels of German with what each means, and how few occupations have one. */
export function GermanLevelsView({ locale, levels, known, unknown }: Props) {
  const { browse, german } = getMessages(locale);
  const facets = levels.map(({ level, path, count }) => ({
    id: level,
    name: path ? <a href={path}>{german.means[level]}</a> : german.means[level],
    count,
  }));
  return (
    <>
      <h1>{browse.german.title}</h1>
      <BrowseNav locale={locale} current="german-levels" />
      <p>{browse.german.lead}</p>
      {unknown > 0 && (
        <p>
          <strong>
            {browse.german.unknown(
              formatCount(locale, browse.known, known),
              formatCount(locale, browse.unknown, unknown),
            )}
          </strong>
        </p>
      )}
      <FacetList facets={facets} locale={locale} />
    </>
  );
}
