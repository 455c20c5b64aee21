import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Term as VocabularyTerm } from '#lib/vocabulary/term';
import styles from './guide-box.module.css';

/** The answer to a query that names no occupation: a page, a level of education, the nearest area, an official page. */
export interface Guide {
  kind: 'page' | 'level' | 'area' | 'link';
  href: string;
  name: string | VocabularyTerm;
  text: string | undefined;
}

/** The answer shown before all results. */
export function GuideBox({ guide, query, locale }: { guide: Guide; query: string; locale: Locale }) {
  const { search } = getMessages(locale);
  const { kind, href, name, text } = guide;
  return (
    <section className={styles.box} aria-labelledby="guide">
      <h2 id="guide">{(kind === 'area' ? search.nearestArea : search.guideTitle)(query)}</h2>
      {text !== undefined && <p>{text}</p>}
      <p>
        <a href={href}>{typeof name === 'string' ? name : <Term term={name} locale={locale} inline />}</a>
      </p>
    </section>
  );
}
