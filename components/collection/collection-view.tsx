import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { PrintButton } from '#components/share/print-button';

import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { nameProfiles } from '#lib/profile/texts';
import { type Collection, mostCollected, toCollectionPath } from '#lib/share/collection';
import { mostCompared, toComparisonPath } from '#lib/share/comparison';
import styles from './collection-view.module.css';
import { Handout, type HandoutProps } from './handout';
import { HandoutLanguages } from './handout-languages';
import { Notes } from './notes';
import { OccupationPicker } from './occupation-picker';
import { RowTools } from './row-tools';

interface Props extends Omit<HandoutProps, 'profiles'> {
  collection: Collection;
  /** The profiles of the collection as a list shows them. */
  listed: readonly ListedOccupation[];
  /** What is searched for, and the occupations found. */
  search: string;
  found: readonly ListedOccupation[];
  /** The whole profiles, for the handout. */
  profiles: HandoutProps['profiles'];
}

/** A choice of occupations, made with plain links and a form; printed, it is a handout. */
export function CollectionView({ collection, listed, search, found, ...handout }: Props) {
  const { locale } = handout;
  const { collection: messages } = getMessages(locale);
  const { profiles, languages } = collection;
  const toRow = (occupation: ListedOccupation, index: number) => ({
    ...occupation,
    note: <RowTools collection={collection} index={index} title={occupation.title} locale={locale} />,
  });
  return (
    <>
      <div className={styles.screen}>
        <h1>{messages.title}</h1>
        <Notes notes={listNotes(collection, locale)} />
        {profiles.length === 0 && <p>{messages.lead}</p>}
        {profiles.length > 0 && (
          <>
            <h2>{messages.chosen(profiles.length)}</h2>
            <ListHead locale={locale} />
            <OccupationList occupations={listed.map(toRow)} locale={locale} />
            <p className={styles.tools}>
              {profiles.length > 1 && (
                <a href={toComparisonPath(locale, profiles)} rel="nofollow">
                  {profiles.length > mostCompared ? messages.compareFirst(mostCompared) : messages.compare}
                </a>
              )}{' '}
              <a href={toCollectionPath(locale, [], languages)} rel="nofollow">
                {messages.clear}
              </a>
            </p>
            <p>{messages.handout}</p>
            <HandoutLanguages collection={collection} locale={locale} />
            <PrintButton locale={locale} />
          </>
        )}
        {profiles.length < mostCollected ? (
          <OccupationPicker
            path={toCollectionPath(locale, profiles, languages)}
            search={search}
            found={found}
            toHref={(profile) =>
              profiles.includes(profile) ? undefined : toCollectionPath(locale, [...profiles, profile], languages)
            }
            messages={messages}
            locale={locale}
          />
        ) : (
          <p>{messages.full(mostCollected)}</p>
        )}
      </div>
      {profiles.length > 0 && <Handout {...handout} />}
    </>
  );
}

/** What of the address could not be used. */
function listNotes({ unknown, doubled, surplus }: Collection, locale: Locale): string[] {
  const { collection: messages } = getMessages(locale);
  return [
    ...(unknown.length ? [messages.unknown(unknown.join(', '))] : []),
    ...(doubled.length ? [messages.doubled(nameProfiles(doubled, locale))] : []),
    ...(surplus.length ? [messages.surplus(mostCollected, nameProfiles(surplus, locale))] : []),
  ];
}
