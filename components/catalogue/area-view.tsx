import type { ReactNode } from 'react';
import { SortLinks } from '#components/search/sort-links';
import { LinkedHeading } from '#components/ui/linked-heading';
import { Pictogram } from '#components/ui/pictogram';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';
import styles from './area-view.module.css';
import { Names } from './names';
import { type ListedOccupation, ListHead, OccupationList } from './occupation-list';

interface Props {
  area: Area;
  occupations: readonly ListedOccupation[];
  /** True where each group has its own page. */
  paginated: boolean;
  locale: Locale;
  /** Links that narrow the list. */
  children?: ReactNode;
}

/** The profiles of an area by group, with pay on a common scale; groups without profiles by name only. */
export function AreaView({ area, occupations, paginated, locale, children }: Props) {
  const { areas, home, list } = getMessages(locale);
  const { title, lang } = toTitle(area, locale);
  const groups = area.groups.map((group) => ({ group, inGroup: listInGroup(occupations, group) }));
  const empty = groups.filter(({ inGroup }) => inGroup.length === 0);
  return (
    <>
      <h1 lang={lang}>
        <Pictogram area={area.id} /> {title}
      </h1>
      {children}
      <p>{formatCount(locale, list.count, occupations.length)}</p>
      {occupations.length > 1 && <SortLinks locale={locale} current="groups" facets={{ area: area.id }} />}
      {!paginated && <ListHead locale={locale} />}
      {groups.map(
        ({ group, inGroup }) =>
          inGroup.length > 0 && (
            <section key={group.id} className={styles.group}>
              <LinkedHeading id={group.id}>
                <Names term={group} locale={locale} />
              </LinkedHeading>
              {paginated ? (
                <a href={toPath(locale, { page: 'group', slug: area.slug[locale], group: group.id })}>
                  {formatCount(locale, list.count, inGroup.length)}
                </a>
              ) : (
                <OccupationList occupations={inGroup} sameArea comparable locale={locale} />
              )}
            </section>
          ),
      )}
      {empty.length > 0 && (
        <>
          <h2>{capitalise(locale, home.noProfileYet)}</h2>
          <ul>
            {empty.map(({ group }) => (
              <li key={group.id}>
                <Names term={group} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.about}>{area.isco ? areas.iscoLead : areas.lead}</p>
    </>
  );
}

/** The occupations of one group of an area. */
export function listInGroup<Listed extends ListedOccupation>(
  occupations: readonly Listed[],
  group: Area['groups'][number],
): Listed[] {
  return occupations.filter(({ profile }) => profile.sections.classification?.group.group === group);
}
