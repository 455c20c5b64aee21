import { ShareProfile } from '#components/share/share-profile';
import { ExternalLink } from '#components/ui/external-link';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toVacancySearch } from '#lib/profile/next-steps';
import { getText, type Profile } from '#lib/profile/profile';
import styles from './next-steps.module.css';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The full address of the page, to share. */
  url: string;
  /** True on the page in both languages, a view of the one that is passed on. */
  parallel?: boolean;
}

/** What one does next: look at vacancies, share, print. */
export function NextSteps({ profile, locale, url, parallel = false }: Props) {
  const { nextSteps } = getMessages(locale).profile;
  const { slug } = getText(profile, locale);
  return (
    <ul className={styles.steps}>
      <li>
        <ExternalLink href={toVacancySearch(profile.officialTitle)} hrefLang={sourceLocale}>
          {nextSteps.vacancies}
        </ExternalLink>{' '}
        <small>{nextSteps.vacanciesAt}</small>
      </li>
      <li>
        <a href={toPath(locale, { page: 'sheet', slug })}>{nextSteps.sheet}</a>
      </li>
      {!parallel && (
        <li>
          <ShareProfile profile={profile} locale={locale} url={url} />
        </li>
      )}
      <li hidden data-print="">
        <button type="button">{nextSteps.print}</button>
      </li>
    </ul>
  );
}
