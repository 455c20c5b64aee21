import type { ReactNode } from 'react';
import { Behind } from '#components/ui/folded';
import { formatDate } from '#lib/i18n/format';
import { getLocaleRow, type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toTypedAddress } from '#lib/profile/next-steps';
import { getText, type Profile } from '#lib/profile/profile';
import { referenceSections, type SectionGroup, type SectionId, sectionGroups } from '#lib/profile/section-ids';
import { listSourceUses } from '#lib/profile/source-uses';
import { AboutProfile } from './about-profile';
import { Brief } from './brief';
import { Contents } from './contents';
import { KeyFacts } from './key-facts';
import { NextSteps } from './next-steps';
import { ProfileHead } from './profile-head';
import { ProfileSection } from './profile-sections';
import styles from './profile-view.module.css';
import { SharedCompetences } from './related/shared-competences';
import type { SectionContext } from './section';
import { Sources } from './sources';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The second language of the page. */
  beside?: Locale;
  /** Shows both languages side by side. */
  parallel?: boolean;
  /** The full address of the profile in the reader's language. */
  url: string;
  context: SectionContext;
}

/** A whole profile in one language, or row by row in two: the answer first, the depth behind it. */
export function ProfileView({
  profile,
  locale,
  beside = getLocaleRow(locale).beside,
  parallel = false,
  url,
  context,
}: Props) {
  const { profile: messages } = getMessages(locale);
  const view = { locale, beside, parallel };
  const uses = listSourceUses(profile);
  const numbers = new Map([...uses.keys()].map((source, index) => [source, index + 1]));
  const groups = (Object.keys(sectionGroups) as SectionGroup[])
    .map((group) => ({ group, ids: sectionGroups[group].filter((id) => profile.sections[id]) }))
    .filter(({ ids }) => ids.length > 0);
  const toSection = (id: SectionId) => (
    <ProfileSection key={id} id={id} profile={profile} view={view} context={context} numbers={numbers} />
  );
  return (
    <article
      className={parallel ? styles.parallel : styles.profile}
      // Each term stands beside its twin there, and the page has no room for explanations.
      data-unexplained={parallel ? '' : undefined}
    >
      <p className={styles.printed}>
        {toTypedAddress(url)}
        {profile.updated && ` · ${messages.updated(formatDate(locale, profile.updated))}`}
      </p>
      <ProfileHead profile={profile} locale={locale} second={parallel ? beside : sourceLocale} parallel={parallel} />
      <div className={styles.rail}>
        <KeyFacts profile={profile} rungs={context.rungs} locale={locale} />
        <NextSteps profile={profile} locale={locale} url={url} parallel={parallel} />
        <Languages profile={profile} view={view} />
      </div>
      <Contents groups={groups} locale={locale} />
      <div className={styles.body}>
        {groups.map(({ group, ids }) => (
          <div key={group} className={styles.group}>
            <div className={styles.title}>
              <h2 id={group}>
                <a href={`#${group}`}>{messages.groups[group]}</a>
              </h2>
              {group === 'skills' && !parallel && profile.named.length > 0 && (
                <a href={toPath(locale, { page: 'checklist', slug: getText(profile, locale).slug })} rel="nofollow">
                  {getMessages(locale).checklist.fromProfile}
                </a>
              )}
            </div>
            {group === 'work' && <Brief profile={profile} view={view} />}
            {ids.filter((id) => !referenceSections.includes(id)).map(toSection)}
            {group === 'more' && context.shared && <SharedCompetences shared={context.shared} locale={locale} />}
            <Reference ids={ids.filter((id) => referenceSections.includes(id))} locale={locale}>
              {toSection}
            </Reference>
          </div>
        ))}
        <AboutProfile profile={profile} locale={locale} />
        <Sources uses={uses} locale={locale} back={!parallel} />
      </div>
    </article>
  );
}

/** How much of the second language stands beside the reader's own. */
function Languages({
  profile,
  view,
}: {
  profile: Profile;
  view: { locale: Locale; beside: Locale; parallel: boolean };
}) {
  const { locale, beside, parallel } = view;
  const { profile: messages } = getMessages(locale);
  const { slug } = getText(profile, locale);
  return (
    <p className={styles.languages}>
      {locale !== sourceLocale && !parallel && (
        <label>
          <input type="checkbox" id="german-terms" defaultChecked /> {messages.germanTerms}
        </label>
      )}{' '}
      {profile.texts[beside] && (
        <a href={toPath(locale, { page: parallel ? 'occupation' : 'parallel', slug })}>
          {parallel ? messages.single : messages.parallel}
        </a>
      )}
    </p>
  );
}

interface ReferenceProps {
  ids: readonly SectionId[];
  locale: Locale;
  children: (id: SectionId) => ReactNode;
}

/** Sections behind a summary that names them. */
function Reference({ ids, locale, children }: ReferenceProps) {
  if (ids.length === 0) return null;
  const { shortSections } = getMessages(locale);
  return <Behind summary={ids.map((id) => shortSections[id]).join(' · ')}>{ids.map(children)}</Behind>;
}
