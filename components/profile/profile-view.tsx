import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { getText, type Profile } from '#lib/profile/profile';
import { type SectionGroup, sectionGroups, sectionIds } from '#lib/profile/section-ids';
import { listPrintedNames } from '#lib/profile/texts';
import { Contents } from './contents';
import { KeyFacts } from './key-facts';
import { ProfileSection } from './profile-sections';
import styles from './profile-view.module.css';
import { ReviewLine } from './review-line';
import type { SectionContext } from './section';
import { Sources } from './sources';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The second language of the page. */
  beside?: Locale;
  /** Shows both languages side by side. */
  parallel?: boolean;
  context: SectionContext;
}

/** A whole profile in one language, or row by row in two. */
export function ProfileView(props: Props) {
  const { profile, locale, beside = getLocaleRow(locale).beside, parallel = false, context } = props;
  const { profile: messages, sections } = getMessages(locale);
  const view = { locale, beside, parallel };
  const text = getText(profile, locale);
  const otherSlug = profile.texts[beside]?.slug;
  const otherPath = otherSlug && toPath(beside, { page: parallel ? 'parallel' : 'occupation', slug: otherSlug });
  const second = parallel ? beside : sourceLocale;
  const secondTitle = second === locale ? undefined : profile.texts[second]?.title;
  const unknown = sectionIds.filter((id) => !profile.sections[id]);
  const absent = (['silent', 'notCollected'] as const)
    .map((reason) => ({ reason, ids: unknown.filter((id) => findAbsence(profile, id) === reason) }))
    .filter(({ ids }) => ids.length > 0);
  const groups = (Object.keys(sectionGroups) as SectionGroup[])
    .map((group) => ({ group, ids: sectionGroups[group].filter((id) => profile.sections[id]) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <article className={styles.profile}>
      <header className={styles.header}>
        <h1>
          {capitalise(locale, text.title)}{' '}
          {secondTitle && (
            <span lang={second} className={styles.other} data-german={parallel ? undefined : ''}>
              {capitalise(second, secondTitle)}
            </span>
          )}
        </h1>
        <ReviewLine profile={profile} locale={locale} />
      </header>
      <KeyFacts profile={profile} locale={locale} />
      <p className={styles.controls}>
        {otherSlug && (
          <a href={toPath(locale, { page: parallel ? 'occupation' : 'parallel', slug: text.slug })}>
            {parallel ? messages.single : messages.parallel}
          </a>
        )}
        {locale !== sourceLocale && !parallel && (
          <label className={styles.toggle}>
            <input type="checkbox" id="german-terms" defaultChecked /> {messages.germanTerms}
          </label>
        )}
      </p>
      <p className={styles.names}>
        {profile.imported ? messages.importedTitle : messages.officialTitle}{' '}
        <span lang={sourceLocale}>{profile.officialTitle}</span>{' '}
        {text.alternatives.length > 0 && (
          <span className={styles.alternatives}>
            {messages.alternatives} {listPrintedNames(text).join(', ')}
          </span>
        )}
      </p>
      <div className={parallel ? styles.wide : styles.columns}>
        <Contents groups={groups} locale={locale} wide={parallel} />
        <div className={styles.body}>
          {groups.map(({ group, ids }) => (
            <div key={group} className={styles.group}>
              <h2>{messages.groups[group]}</h2>
              {ids.map((id) => (
                <ProfileSection
                  key={id}
                  id={id}
                  profile={profile}
                  view={view}
                  context={context}
                  otherPath={otherPath}
                />
              ))}
            </div>
          ))}
          {absent.map(({ reason, ids }) => (
            <p key={reason} className={styles.absent}>
              {capitalise(locale, messages.absence[reason])}: {ids.map((id) => sections[id]).join(', ')}.
            </p>
          ))}
          <Sources profile={profile} locale={locale} />
        </div>
      </div>
    </article>
  );
}
