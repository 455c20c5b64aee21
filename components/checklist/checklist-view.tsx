import { PrintButton } from '#components/share/print-button';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { buildChecklist, type Ticked } from '#lib/profile/checklist';
import type { Profile } from '#lib/profile/profile';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './checklist.module.css';
import { ChecklistForm } from './checklist-form';
import { ChecklistResult, type ResultLinks } from './checklist-result';

interface Props {
  profile: Profile;
  title: string;
  locale: Locale;
  beside: Locale;
  ticked: Ticked;
  /** The address of the page without what is ticked. */
  path: string;
  links: ResultLinks;
}

/** The competences of an occupation to tick: what one has, what is missing, and a text of what one has. */
export function ChecklistView({ profile, title, locale, beside, ticked, path, links }: Props) {
  const { checklist } = getMessages(locale);
  const parts = buildChecklist(profile);
  const any = ticked.competences.size > 0;
  return (
    <>
      <h1>{title}</h1>
      <Notes ticked={ticked} locale={locale} />
      {any ? (
        <ChecklistResult
          profile={profile}
          parts={parts}
          ticked={ticked.competences}
          locale={locale}
          beside={beside}
          links={links}
        />
      ) : (
        <p className={styles.lead}>{checklist.lead}</p>
      )}
      <p className={styles.quiet}>{checklist.privacy}</p>
      <section className={any ? styles.screen : undefined}>
        <h2>{any ? checklist.change : checklist.all}</h2>
        <ChecklistForm parts={parts} ticked={ticked.competences} locale={locale} path={path} />
      </section>
      {/* At the end, where nothing moves as a script shows it. */}
      <PrintButton locale={locale} />
    </>
  );
}

/** What of the address could not be used. */
function Notes({ ticked: { unknown, doubled, foreign }, locale }: { ticked: Ticked; locale: Locale }) {
  const { checklist, match } = getMessages(locale);
  const name = (terms: readonly Competence[]) => terms.map((term) => toLocalizedTerm(term, locale).value).join(', ');
  const notes = [
    ...(unknown ? [match.unknown(formatCount(locale, match.unknownCount, unknown))] : []),
    ...(doubled.length ? [checklist.doubled(name(doubled))] : []),
    ...(foreign.length ? [checklist.foreign(name(foreign))] : []),
  ];
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
