import { Term } from '#components/ui/term';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './competence-users.module.css';

/** An occupation that needs a competence, or narrower ones in its place. */
interface ListedUser {
  occupation: { profile: { id: string }; title: string; path: string };
  instead: readonly Competence[];
}

/** The occupations that name a competence in sections of one kind. */
export interface ListedUsers {
  kind: 'basic' | 'in-demand' | 'professional' | 'transversal' | 'optional';
  /** Their number; the list may be shorter. */
  count: number;
  users: readonly ListedUser[];
}

/** The occupations of one kind; where they need only narrower competences, with the names of those. */
export function CompetenceUsers({ group: { kind, count, users }, locale }: { group: ListedUsers; locale: Locale }) {
  const { competence: words, list } = getMessages(locale);
  const id = `kind-${kind}`;
  return (
    <section aria-labelledby={id} className={styles.kind}>
      <h3 id={id}>
        {words.kinds[kind]} <span className={styles.count}>{formatCount(locale, list.count, count)}</span>
      </h3>
      {users.length < count && <p>{words.firstUsers(formatNumber(locale, users.length))}</p>}
      <ul className={styles.list}>
        {users.map(({ occupation: { profile, title, path }, instead }) => (
          <li key={profile.id}>
            <a href={path}>{title}</a> <Instead competences={instead} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Narrower competences named instead of the one on the page. */
export function Instead({ competences, locale }: { competences: readonly Competence[]; locale: Locale }) {
  if (competences.length === 0) return null;
  return (
    <span className={styles.instead}>
      {getMessages(locale).competence.instead}{' '}
      {competences.map((competence, index) => (
        <span key={competence.id}>
          {index > 0 && ', '}
          <Term term={competence} locale={locale} alone href={toCompetencePath(competence, locale)} />
        </span>
      ))}
    </span>
  );
}
