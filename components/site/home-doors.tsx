import { Fragment } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './home-doors.module.css';

/** The ways into the site, by what readers come with. */
export function HomeDoors({ locale }: { locale: Locale }) {
  const { home, match, areas, browse, recognition, comparison, change, pages } = getMessages(locale);
  const doors = [
    {
      name: home.doors.known,
      ways: [
        [home.all, toPath(locale, { page: 'occupations' })],
        [comparison.title, toPath(locale, { page: 'comparison' })],
      ],
    },
    {
      name: home.doors.unsure,
      ways: [
        [match.title, toPath(locale, { page: 'match' })],
        [areas.title, toPath(locale, { page: 'areas' })],
        [change.title, toPath(locale, { page: 'change' })],
      ],
    },
    {
      name: home.doors.certificate,
      ways: [
        [recognition.title, toPath(locale, { page: 'recognition' })],
        [browse.education.title, toPath(locale, { page: 'education' })],
      ],
    },
    { name: home.doors.start, ways: [[pages.guide, toPath(locale, { page: 'guide' })]] },
  ];
  return (
    <ul className={styles.doors}>
      {doors.map(({ name, ways }) => (
        <li key={name}>
          <strong>{name}</strong>{' '}
          <div>
            {ways.map(([title, path]) => (
              <Fragment key={path}>
                <a href={path}>{title}</a>{' '}
              </Fragment>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
