import { ShareProfile } from '#components/share/share-profile';
import { ExternalLink } from '#components/ui/external-link';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { toVacancySearch } from '#lib/profile/next-steps';
import { getText, type Profile } from '#lib/profile/profile';
import { toAnswer } from '#lib/profile/recognition';
import styles from './next-steps.module.css';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The full address of the page, to share. */
  url: string;
  /** True on the page in both languages, a view of the one that is passed on. */
  parallel?: boolean;
}

/** What one does next: look at vacancies, see whether a certificate counts, ask, share, print. */
export function NextSteps({ profile, locale, url, parallel = false }: Props) {
  const { nextSteps } = getMessages(locale).profile;
  const { slug } = getText(profile, locale);
  return (
    <ul id={parallel ? undefined : 'next-steps'} className={styles.steps}>
      <li>
        <ExternalLink href={toVacancySearch(profile.officialTitle)} hrefLang={sourceLocale}>
          {nextSteps.vacancies}
        </ExternalLink>{' '}
        {nextSteps.vacanciesAt}
      </li>
      {!parallel && (
        <li className={styles.answer}>
          <Certificate profile={profile} locale={locale} />
        </li>
      )}
      <li>
        <a href={toPath(locale, { page: 'sheet', slug })}>{nextSteps.sheet}</a>{' '}
        <button type="button" hidden data-print="">
          {nextSteps.print}
        </button>
      </li>
      {!parallel && (
        <li>
          <ShareProfile profile={profile} locale={locale} url={url} />
        </li>
      )}
    </ul>
  );
}

type OfProfile = Pick<Props, 'profile' | 'locale'>;

/** Whether one's certificate counts, in a few words that lead to more, and whom to ask. */
function Certificate({ profile, locale }: OfProfile) {
  const { question, brief } = getMessages(locale).recognition;
  const { class: kind } = profile.sections.recognition ?? {};
  const answer = kind === 'licence' ? kind : kind && toAnswer(kind);
  return (
    <>
      <a href={kind ? '#recognition' : `${toPath(locale, { page: 'recognition' })}#unknown`}>{question}</a>{' '}
      {brief[answer ?? findAbsence(profile, 'recognition')]}.{' '}
      <a href={toPath(locale, { page: 'guide-advice' })}>{getMessages(locale).profile.nextSteps.advice}</a>
    </>
  );
}
