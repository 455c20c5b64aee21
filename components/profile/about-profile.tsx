import { Behind } from '#components/ui/folded';
import { capitalise, formatDate } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { listChanges } from '#lib/profile/changes';
import { getText, type Profile } from '#lib/profile/profile';
import { isReviewed } from '#lib/profile/review';
import { sectionIds } from '#lib/profile/section-ids';
import { listPrintedNames } from '#lib/profile/texts';
import styles from './about-profile.module.css';
import { ReviewLine } from './review-line';

/** Changes shown of a profile; the feed has all. */
const mostChanges = 3;

/** What stands behind a profile: its names, how far its texts can be trusted, what changed, what is not known. */
export function AboutProfile({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { profile: messages, sections } = getMessages(locale);
  const names = listPrintedNames(getText(profile, locale));
  const changes = listChanges(profile, locale);
  const unknown = sectionIds.filter((id) => !profile.sections[id]);
  const absent = (['silent', 'notCollected'] as const)
    .map((reason) => ({ reason, ids: unknown.filter((id) => findAbsence(profile, id) === reason) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <div id="about" className={styles.about}>
      <Behind summary={messages.about}>
        <p>
          {profile.imported ? messages.importedTitle : messages.officialTitle}{' '}
          <span lang={sourceLocale}>{profile.officialTitle}</span>.{' '}
          {names.length > 0 && `${messages.alternatives} ${names.join(', ')}.`}
        </p>
        {isReviewed(profile, locale) && <ReviewLine profile={profile} locale={locale} />}
        {profile.updated && <p>{messages.updated(formatDate(locale, profile.updated))}.</p>}
        {changes.length > 0 && (
          <ul>
            {changes.slice(0, mostChanges).map(({ date, what }) => (
              <li key={date}>
                {formatDate(locale, date)}: {what}
              </li>
            ))}
          </ul>
        )}
        {profile.sourceUpdated && <p>{messages.sourceUpdated(formatDate(locale, profile.sourceUpdated))}.</p>}
        {absent.map(({ reason, ids }) => (
          <p key={reason}>
            {capitalise(locale, messages.absence[reason])}: {ids.map((id) => sections[id]).join(', ')}.
          </p>
        ))}
      </Behind>
    </div>
  );
}
