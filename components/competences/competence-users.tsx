import { type ListedOccupation, OccupationList } from '#components/catalogue/occupation-list';
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
  occupation: ListedOccupation;
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
  const rows = users.map(({ occupation, instead }) => ({
    ...occupation,
    ...(instead.length > 0 && { note: <Instead competences={instead} locale={locale} /> }),
  }));
  return (
    <section className={styles.kind}>
      <h3>
        {words.kinds[kind]} <span className={styles.count}>{formatCount(locale, list.count, count)}</span>
      </h3>
      {users.length < count && <p>{words.firstUsers(formatNumber(locale, users.length))}</p>}
      <OccupationList occupations={rows} comparable locale={locale} />
    </section>
  );
}

/** Narrower competences named instead of the one on the page or chosen. */
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
