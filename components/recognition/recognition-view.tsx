import { Fragment } from 'react';
import type { ListedOccupation } from '#components/catalogue/occupation-list';
import { Unknown } from '#components/catalogue/unknown';
import { Behind } from '#components/ui/folded';
import { SourceList } from '#components/ui/source-list';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Absence } from '#lib/profile/absence';
import type { Answer } from '#lib/profile/recognition';
import type { Authority, Source } from '#lib/vocabulary/vocabulary';
import { AuthorityName } from './authority-name';
import styles from './recognition-view.module.css';

interface Props {
  locale: Locale;
  /** The language of the second titles. */
  beside: Locale;
  lists: {
    answers: readonly { answer: Answer; occupations: readonly ListedOccupation[] }[];
    unanswered: readonly ListedOccupation[];
    unknown: Record<Absence, number>;
  };
  /** Who decides or advises; the page shows those that concern all occupations. */
  authorities: readonly Authority[];
  /** All sources; the page shows those it rests on. */
  sources: readonly Source[];
}

/** All occupations by whether a certificate counts, and whom one may ask. */
export function RecognitionView({ locale, beside, lists, authorities, sources }: Props) {
  const { recognition, list, profile, training, browse } = getMessages(locale);
  const contacts = authorities.filter(({ about }) => about);
  const [finder] = contacts;
  const { answers, unanswered, unknown } = lists;
  const counted = answers.map(
    ({ answer, occupations: { length } }) => [answer, recognition.answers[answer], length] as const,
  );
  const cited = listSources(lists, contacts, sources);
  const missing = unknown.silent + unknown.notCollected;
  return (
    <>
      <h1>{recognition.title}</h1>
      <p>{recognition.lead}</p>
      <ul className={styles.ways}>
        {[...counted, ['unknown', recognition.unknown, missing] as const]
          .filter(([, , count]) => count > 0)
          .map(([id, name, count]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a> <small>{formatCount(locale, list.count, count)}</small>
            </li>
          ))}
        <li>
          <a href="#general">{recognition.general}</a>
        </li>
      </ul>
      {answers.map(({ answer, occupations }) => (
        <section key={answer} id={answer}>
          <h2>{recognition.answers[answer]}</h2>
          <p>{recognition.meanings[answer]}</p>
          <Occupations occupations={occupations} locale={locale} beside={beside} />
        </section>
      ))}
      {missing > 0 && (
        <section id="unknown">
          <h2>{recognition.unknown}</h2>
          <Unknown unknown={unknown} describe={recognition.describeUnknown} locale={locale} />
          {finder && (
            <p>
              {recognition.askHere} <AuthorityName authority={finder} locale={locale} />
            </p>
          )}
          <Occupations occupations={unanswered} locale={locale} beside={beside} />
        </section>
      )}
      <section id="general">
        <h2>{recognition.general}</h2>
        <ul className={styles.contacts}>
          {contacts.map((authority) => (
            <li key={authority.id}>
              <AuthorityName authority={authority} locale={locale} alone />
              <p>{authority.about?.[locale]}</p>
            </li>
          ))}
        </ul>
        {recognition.cautions.map(([warning, reason]) => (
          <p key={warning}>
            <strong>{warning}</strong> {reason}
          </p>
        ))}
        <p className={styles.more}>
          <a href={toPath(locale, { page: 'frameworks' })}>{training.allLevels}</a>{' '}
          <a href={toPath(locale, { page: 'german-levels' })}>{browse.german.title}</a>
        </p>
      </section>
      <h2 id="sources">{profile.sourcesHeading}</h2>
      <Behind summary={formatCount(locale, profile.sources, cited.length)}>
        <SourceList sources={cited} locale={locale} />
      </Behind>
    </>
  );
}

interface OccupationsProps {
  occupations: readonly ListedOccupation[];
  locale: Locale;
  beside: Locale;
}

/** Titles in both languages, with what decides where it differs within an answer. */
function Occupations({ occupations, locale, beside }: OccupationsProps) {
  const { recognition } = getMessages(locale);
  return (
    <ul className={styles.occupations}>
      {occupations.map(({ profile: { id, sections, texts }, title, path }) => {
        const { class: kind, authorities = [] } = sections.recognition ?? {};
        const other = texts[beside]?.title;
        return (
          <li key={id}>
            <a href={kind ? `${path}#recognition` : path}>{title}</a>{' '}
            {other !== undefined && <span lang={beside}>{capitalise(beside, other)}</span>}{' '}
            {kind === 'licence' && <small>{recognition.classes.licence}</small>}{' '}
            {kind && kind !== 'trade' && authorities.length > 0 && (
              <small>
                {recognition.authorities}{' '}
                {authorities.map((authority, index) => (
                  <Fragment key={authority.id}>
                    {index > 0 && '; '}
                    <AuthorityName authority={authority} locale={locale} />
                  </Fragment>
                ))}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The sources of the contacts, then those of the occupations. */
function listSources({ answers }: Props['lists'], contacts: readonly Authority[], all: readonly Source[]): Source[] {
  const cited = new Set([
    ...contacts.flatMap(({ sources }) => sources),
    ...answers.flatMap(({ occupations }) =>
      occupations.flatMap(({ profile }) => profile.sections.recognition?.sources.map(({ id }) => id) ?? []),
    ),
  ]);
  return all.filter(({ id }) => cited.has(id));
}
