import { SourceList } from '#components/ui/source-list';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import { sectionIds } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './sources.module.css';

/** All sources of a profile, once each, with the sections that use them; the end of the page. */
export function Sources({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { profile: messages, sections } = getMessages(locale);
  const uses = listUses(profile);
  const used = new Map([...uses].map(([{ id }, ids]) => [id, [...ids].map((section) => sections[section]).join(', ')]));
  return (
    <section id="sources" aria-labelledby="sources-heading" className={styles.sources}>
      <h2 id="sources-heading">{messages.sourcesHeading}</h2>
      {profile.updated && <p>{messages.updated(formatDate(locale, profile.updated))}.</p>}
      <SourceList sources={[...uses.keys()]} locale={locale} used={used} />
    </section>
  );
}

/** Maps each source to the sections that use it, in page order. */
function listUses({ sections }: Profile) {
  const uses = new Map<Source, Set<(typeof sectionIds)[number]>>();
  for (const id of sectionIds) {
    const more = id === 'training' ? (sections.training?.routes ?? []).flatMap((route) => route.sources) : [];
    for (const source of [...(sections[id]?.sources ?? []), ...more]) {
      uses.set(source, (uses.get(source) ?? new Set()).add(id));
    }
  }
  return uses;
}
