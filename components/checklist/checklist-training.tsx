import { Behind } from '#components/ui/folded';
import { capitalise } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import type { Profile } from '#lib/profile/profile';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { Terms } from './terms';

interface Props {
  profile: Profile;
  missing: readonly Competence[];
  locale: Locale;
  beside: Locale;
  /** The page of the profile. */
  path: string;
}

/** Where one learns what is missing: topics of that name first, then the others, and the ways into the occupation. */
export function ChecklistTraining({ profile, missing, locale, beside, path }: Props) {
  const { checklist, sections, profile: messages } = getMessages(locale);
  const { training, 'further-training': further } = profile.sections;
  const topics = [...(further?.deepening ?? []), ...(further?.advancement ?? []), ...(further?.crossField ?? [])];
  const wanted = new Set(missing.map(toName));
  const fitting = topics.filter((topic) => wanted.has(toName(topic)));
  const others = topics.filter((topic) => !fitting.includes(topic));
  return (
    <>
      <h3>{checklist.training}</h3>
      {fitting.length > 0 && (
        <>
          <p>{checklist.topics}</p>
          <Terms terms={fitting} locale={locale} beside={beside} />
        </>
      )}
      {others.length > 0 && (
        <Behind summary={`${checklist.otherTopics} (${others.length})`}>
          <Terms terms={others} locale={locale} beside={beside} runIn />
        </Behind>
      )}
      {topics.length === 0 && (
        <p>
          {sections['further-training']}: {messages.absence[findAbsence(profile, 'further-training')]}.
        </p>
      )}
      {training && (
        <p>
          {capitalise(locale, messages.groups.path)}: <a href={`${path}#training`}>{sections.training}</a>
        </p>
      )}
    </>
  );
}

/** The vocabularies of competences and of training have ids of their own, but name a thing alike. */
function toName(term: Pick<Term, 'labels'>): string {
  return toLocalizedTerm(term, sourceLocale).value.toLowerCase();
}
