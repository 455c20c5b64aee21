import { ExternalLink } from '#components/ui/external-link';
import { Behind } from '#components/ui/folded';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './sources.module.css';

interface Props {
  /** The sections that use each source, in the order of the numbers at their headings. */
  uses: ReadonlyMap<Source, ReadonlySet<SectionId>>;
  locale: Locale;
  /** Leads back to the next steps, which stand far above. */
  back: boolean;
}

/** The sources of a profile, once each, with their day and what was taken from them; the end of the page. */
export function Sources({ uses, locale, back }: Props) {
  const { profile: messages, shortSections } = getMessages(locale);
  const all = new Set([...uses.values()].flatMap((ids) => [...ids])).size;
  const list = (ids: ReadonlySet<SectionId>) =>
    ids.size > 6 && ids.size > all / 2 ? [messages.usedMostly] : [...ids].map((id) => shortSections[id]);
  return (
    <div id="sources" className={styles.sources}>
      <h2>
        <a href="#sources">{messages.sourcesHeading}</a>
      </h2>
      <Behind summary={formatCount(locale, messages.sources, uses.size)}>
        <ol>
          {[...uses].map(([{ id, short, url, date, collected }, sections]) => {
            const read = collected ? [messages.collected(formatDate(locale, collected))] : [];
            const days = date ? [formatDate(locale, date)] : [messages.undated, ...read];
            return (
              <li key={id} id={`source-${id}`}>
                {url ? <ExternalLink href={url}>{short[locale]}</ExternalLink> : short[locale]}{' '}
                <small>{[...days, ...list(sections)].join(', ')}</small>
              </li>
            );
          })}
        </ol>
        <a href={toPath(locale, { page: 'sources' })} className={styles.more}>
          {messages.moreSources}
        </a>
      </Behind>
      {back && (
        <a href="#next-steps" className={styles.more}>
          {messages.nextSteps.title}
        </a>
      )}
    </div>
  );
}
