import { SourceList } from '#components/ui/source-list';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './sources.module.css';

/** All sources of a profile, once each, and the day of its last change; the end of the page. */
export function Sources({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { profile: messages } = getMessages(locale);
  const sources = new Set<Source>(Object.values(profile.sections).flatMap((section) => section?.sources ?? []));
  for (const route of profile.sections.training?.routes ?? []) {
    for (const source of route.sources) sources.add(source);
  }
  return (
    <section id="sources" aria-labelledby="sources-heading" className={styles.sources}>
      <h2 id="sources-heading">{messages.sourcesHeading}</h2>
      {profile.updated && <p>{messages.updated(formatDate(locale, profile.updated))}.</p>}
      <SourceList sources={[...sources]} locale={locale} />
    </section>
  );
}
