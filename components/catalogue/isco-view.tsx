import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Term } from '#lib/vocabulary/term';
import type { Source } from '#lib/vocabulary/vocabulary';
import { BrowseNav } from './browse-nav';
import { FacetList } from './facet-list';
import styles from './isco-view.module.css';
import { Names } from './names';

interface IscoGroup {
  code: string;
  group: Term | undefined;
}

interface Props {
  locale: Locale;
  /** The major groups, each with its unit groups. */
  majors: readonly (IscoGroup & { groups: readonly (IscoGroup & { path: string | undefined; count: number })[] })[];
  /** Number of occupations without a code. */
  unknown: number;
  sources: readonly Source[];
}

/** The unit groups of ISCO-08 that have occupations, under their major groups, with the source of their names. */
export function IscoView({ locale, majors, unknown, sources }: Props) {
  const { browse, profile } = getMessages(locale);
  return (
    <>
      <h1>{browse.isco.title}</h1>
      <BrowseNav locale={locale} current="isco" />
      {unknown > 0 && <p>{browse.isco.unknown(formatCount(locale, browse.unknown, unknown))}</p>}
      {majors.map(({ code, group, groups }) => (
        <section key={code} id={`major-${code}`} className={styles.major}>
          <h2>
            <a href={`#major-${code}`}>
              <span className={styles.code}>{code}</span> {group && <Names term={group} locale={locale} />}
            </a>
          </h2>
          <FacetList
            facets={groups.map(({ code: unit, group: term, path, count }) => ({
              id: unit,
              code: unit,
              name: term ? <Names term={term} locale={locale} path={path} /> : <a href={path}>{browse.isco.group}</a>,
              count,
            }))}
            locale={locale}
          />
        </section>
      ))}
      <LinkedHeading id="sources">{profile.sourcesHeading}</LinkedHeading>
      <p>{browse.isco.lead}</p>
      <p>{browse.isco.official}</p>
      <SourceList sources={sources} locale={locale} />
    </>
  );
}
