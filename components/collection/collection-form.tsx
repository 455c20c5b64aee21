import { type ListedOccupation, OccupationList } from '#components/catalogue/occupation-list';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { type Collection, toCollectionPath } from '#lib/share/collection';
import styles from './collection-view.module.css';

interface Props {
  collection: Collection;
  search: string;
  found: readonly ListedOccupation[];
  locale: Locale;
}

/** A search for one more occupation, whose results lead to the collection with it. */
export function CollectionForm({ collection: { profiles, languages }, search, found, locale }: Props) {
  const { collection: messages } = getMessages(locale);
  const kept = new URLSearchParams(toCollectionPath(locale, profiles, languages).split('?')[1]);
  return (
    <>
      <form action={toPath(locale, { page: 'collection' })} className={styles.form}>
        <label htmlFor="occupation">{messages.search}</label>
        <input id="occupation" type="search" name="q" defaultValue={search} autoComplete="off" maxLength={100} />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{messages.searchButton}</button>
      </form>
      {search && found.length === 0 && <p role="status">{messages.notFound(search)}</p>}
      {found.length > 0 && (
        <>
          <h2>{messages.found}</h2>
          <OccupationList
            occupations={found.map((occupation) => ({
              ...occupation,
              note: (
                <span className={styles.row}>
                  {profiles.includes(occupation.profile) ? (
                    messages.already
                  ) : (
                    <a href={toCollectionPath(locale, [...profiles, occupation.profile], languages)} rel="nofollow">
                      {messages.add} <span className="visually-hidden">{occupation.title}</span>
                    </a>
                  )}
                </span>
              ),
            }))}
            locale={locale}
          />
        </>
      )}
    </>
  );
}
