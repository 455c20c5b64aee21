import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Absence } from '#lib/profile/absence';
import { toNqr } from '#lib/profile/qualifications';
import type { QualificationLevel, Source } from '#lib/vocabulary/vocabulary';
import { BrowseNav } from './browse-nav';
import { FacetList } from './facet-list';
import { Names } from './names';
import { Unknown } from './unknown';

interface Props {
  locale: Locale;
  levels: readonly { level: QualificationLevel; path: string | undefined; count: number }[];
  /** Numbers of occupations without a level, by reason. */
  unknown: Record<Absence, number>;
  /** The sources of the framework levels. */
  sources: readonly Source[];
}

/** The levels of education from lowest to highest, with their framework levels where known. */
export function EducationView({ locale, levels, unknown, sources }: Props) {
  const { browse, training, profile } = getMessages(locale);
  const facets = levels.map(({ level, path, count }) => ({
    id: level.id,
    name: (
      <>
        <Names term={level} locale={locale} path={path} />{' '}
        {level.eqf && <small>{formatFrameworks(locale, level.eqf, level.only)}</small>}
      </>
    ),
    count,
  }));
  return (
    <>
      <h1>{browse.education.title}</h1>
      <BrowseNav locale={locale} current="education" />
      <FacetList facets={facets} locale={locale} />
      <p>{browse.education.lead}</p>
      <Unknown unknown={unknown} describe={browse.education.unknown} locale={locale} />
      <p>
        {training.recognition} <a href={toPath(locale, { page: 'frameworks' })}>{training.allLevels}</a>
      </p>
      {sources.length > 0 && (
        <>
          <LinkedHeading id="sources">{profile.sourcesHeading}</LinkedHeading>
          <SourceList sources={sources} locale={locale} />
        </>
      )}
    </>
  );
}

/** EQF levels with the names of the frameworks, and who they are for: `NQR VI (= EOK 6) ali NQR VII (= EOK 7)`. */
export function formatFrameworks(locale: Locale, eqf: readonly number[], only?: QualificationLevel['only']): string {
  const { training } = getMessages(locale);
  const levels = eqf.map((level) => training.level(toNqr(level), level)).join(` ${training.or} `);
  return only ? `${levels} ${only[locale]}` : levels;
}
