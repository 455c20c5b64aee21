import { type ListedOccupation, OccupationList } from '#components/catalogue/occupation-list';
import type { Locale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import styles from './occupation-picker.module.css';

interface Words {
  search: string;
  searchButton: string;
  found: string;
  add: string;
  already: string;
  notFound(query: string): string;
}

interface Props {
  /** The address of the page without an additional occupation; the form keeps its query. */
  path: string;
  search: string;
  found: readonly ListedOccupation[];
  /** The address with an occupation; undefined where it has it already. */
  toHref: (profile: ProfileSummary) => string | undefined;
  messages: Words;
  locale: Locale;
}

/** A search for one more occupation, whose results are links that choose it. */
export function OccupationPicker({ path, search, found, toHref, messages, locale }: Props) {
  const [action = '', query] = path.split('?');
  const toTool = ({ profile, title }: ListedOccupation) => {
    const href = toHref(profile);
    return (
      <span className={styles.tool}>
        {href === undefined ? (
          messages.already
        ) : (
          <a href={href} rel="nofollow">
            {messages.add} <span className="visually-hidden">{title}</span>
          </a>
        )}
      </span>
    );
  };
  return (
    <div className={styles.picker}>
      <form action={action}>
        <label htmlFor="occupation">{messages.search}</label>
        <input id="occupation" type="search" name="q" defaultValue={search} autoComplete="off" maxLength={100} />
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{messages.searchButton}</button>
      </form>
      {search && found.length === 0 && <p role="status">{messages.notFound(search)}</p>}
      {found.length > 0 && (
        <>
          <h2>{messages.found}</h2>
          <OccupationList
            occupations={found.map((occupation) => ({ ...occupation, note: toTool(occupation) }))}
            locale={locale}
          />
        </>
      )}
    </div>
  );
}
