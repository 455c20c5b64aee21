import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './sources.module.css';

interface Props {
  /** The sections that use each source, in the order of the numbers at their headings. */
  uses: ReadonlyMap<Source, ReadonlySet<SectionId>>;
  locale: Locale;
}

/** All sources of a profile, once each, with the sections that use them; the end of the page. */
export function Sources({ uses, locale }: Props) {
  const { profile: messages, sections } = getMessages(locale);
  const all = new Set([...uses.values()].flatMap((ids) => [...ids])).size;
  const tell = (ids: ReadonlySet<SectionId>) =>
    ids.size > 6 && ids.size > all / 2 ? messages.usedMostly : [...ids].map((section) => sections[section]).join(', ');
  const used = new Map([...uses].map(([{ id }, ids]) => [id, tell(ids)]));
  return (
    <div id="sources" className={styles.sources}>
      <h2>{messages.sourcesHeading}</h2>
      <SourceList sources={[...uses.keys()]} locale={locale} used={used} />
    </div>
  );
}
