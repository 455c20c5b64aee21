import type { ReactNode } from 'react';
import { SortLinks } from '#components/search/sort-links';
import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Source } from '#lib/vocabulary/vocabulary';
import { type ListedOccupation, ListHead, OccupationList } from './occupation-list';

interface Props {
  locale: Locale;
  /** The heading: words, or `<Names>` of a term. */
  title: ReactNode;
  occupations: readonly ListedOccupation[];
  /** The level of education of the list. */
  level?: string | undefined;
  /** Maximum number shown. */
  longest: number;
  /** The meaning of the list and links that narrow it. */
  children?: ReactNode;
  /** The sources of the list's name, unless shown elsewhere. */
  sources?: readonly Source[];
}

/** Occupations with something in common, with pay on a common scale. */
export function ListView({ locale, title, occupations, level, longest, children, sources = [] }: Props) {
  const { list, browse, profile } = getMessages(locale);
  const shown = occupations.slice(0, longest);
  return (
    <>
      <h1>{title}</h1>
      {children}
      <p>
        {formatCount(locale, list.count, occupations.length)}
        {occupations.length > shown.length && (
          <>
            {'. '}
            {browse.first(String(longest))} <a href={toPath(locale, { page: 'occupations' })}>{browse.all}</a>
          </>
        )}
      </p>
      {level !== undefined && occupations.length > 1 && (
        <SortLinks locale={locale} current="alphabet" facets={{ level }} />
      )}
      <ListHead locale={locale} />
      <OccupationList occupations={shown} level={level} comparable locale={locale} />
      {sources.length > 0 && (
        <>
          <LinkedHeading id="sources">{profile.sourcesHeading}</LinkedHeading>
          <SourceList sources={sources} locale={locale} />
        </>
      )}
    </>
  );
}
