import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './offers.module.css';

/** A competence that can be ticked. */
export interface Offer {
  competence: Competence;
  /** Number of occupations that need it, where that is shown. */
  count?: number;
  chosen: boolean;
}

/** Competences as boxes to mark. */
export function Offers({ offers, locale }: { offers: readonly Offer[]; locale: Locale }) {
  const { list } = getMessages(locale);
  return (
    <ul className={styles.offers}>
      {offers.map(({ competence, count, chosen }) => (
        <li key={competence.id}>
          <label className={styles.offer}>
            <input type="checkbox" name="k" value={competence.id} defaultChecked={chosen} />
            <span>
              <Term term={competence} locale={locale} />
            </span>
            {count !== undefined && <span className={styles.count}> {formatCount(locale, list.count, count)}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
