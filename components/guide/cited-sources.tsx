import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './guide-view.module.css';

interface Props {
  /** In the order of their numbers; nothing is shown without any. */
  sources: readonly Source[];
  locale: Locale;
}

/** What a text page cites, under a heading of its own. */
export function CitedSources({ sources, locale }: Props) {
  if (!sources.length) return null;
  return (
    <section id="sources" className={styles.sources}>
      <h2>{getMessages(locale).guide.sources}</h2>
      <SourceList sources={sources} locale={locale} brief />
    </section>
  );
}
