import { Fragment } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionGroup, SectionId } from '#lib/profile/section-ids';
import styles from './contents.module.css';

interface Props {
  groups: readonly { group: SectionGroup; ids: readonly SectionId[] }[];
  locale: Locale;
}

/** The list of sections: beside the text on a desk, a bar that stays in view and opens on a phone. */
export function Contents({ groups, locale }: Props) {
  const { profile, shortSections } = getMessages(locale);
  return (
    <nav aria-label={profile.contents} className={styles.contents}>
      <details>
        <summary>{profile.contents}</summary>
        <ul>
          {groups.map(({ group, ids }) => (
            <li key={group}>
              {profile.groups[group]}
              {ids.map((id) => (
                <Fragment key={id}>
                  {' '}
                  <a href={`#${id}`}>{shortSections[id]}</a>
                </Fragment>
              ))}
            </li>
          ))}
          <li>
            <a href="#sources">{profile.sourcesHeading}</a>
          </li>
        </ul>
      </details>
    </nav>
  );
}
