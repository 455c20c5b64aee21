import { capitalise } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getText, type Profile } from '#lib/profile/profile';
import { isReviewed } from '#lib/profile/review';
import styles from './profile-head.module.css';
import { ReviewLine } from './review-line';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The language of the second title. */
  second: Locale;
  parallel: boolean;
}

/** The title in both languages, and what one does in one sentence. */
export function ProfileHead({ profile, locale, second, parallel }: Props) {
  const { title, summary } = getText(profile, locale);
  const other = second === locale ? undefined : profile.texts[second];
  return (
    <header className={styles.head}>
      <h1>
        {capitalise(locale, title)}{' '}
        {other && (
          <span lang={second} data-german={second === sourceLocale && !parallel ? '' : undefined}>
            {capitalise(second, other.title)}
          </span>
        )}
      </h1>
      <p>{summary}</p>
      {parallel && other && <p lang={second}>{other.summary}</p>}
      {/* Readers are warned first; that all is well can wait for the end of the page. */}
      {!isReviewed(profile, locale) && <ReviewLine profile={profile} locale={locale} />}
    </header>
  );
}
