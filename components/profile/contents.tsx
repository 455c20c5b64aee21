import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionGroup, SectionId } from '#lib/profile/section-ids';
import styles from './contents.module.css';

interface Props {
  groups: readonly { group: SectionGroup; ids: readonly SectionId[] }[];
  locale: Locale;
  /** Sets the list in columns above the text, not beside it. */
  wide: boolean;
}

/** The list of sections; beside the text on a desk, above it on a phone. */
export function Contents({ groups, locale, wide }: Props) {
  const { profile, sections } = getMessages(locale);
  return (
    <nav aria-labelledby="contents-heading" className={wide ? styles.wide : styles.contents}>
      <details open data-group="">
        <summary id="contents-heading">{profile.contents}</summary>
        <ul>
          {groups.map(({ group, ids }) => (
            <li key={group}>
              {profile.groups[group]}
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <a href={`#${id}`}>{sections[id]}</a>
                  </li>
                ))}
              </ul>
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
