import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Absence } from '#lib/profile/absence';

interface Props {
  unknown: Record<Absence, number>;
  /** The sentence of the list, from a number of occupations and why they are not in it. */
  describe(occupations: string, why: string): string;
  locale: Locale;
}

/** Numbers of occupations in none of the lists of a page, those a source is silent about separately. */
export function Unknown({ unknown, describe, locale }: Props) {
  const { browse, profile } = getMessages(locale);
  return (['notCollected', 'silent'] as const)
    .filter((reason) => unknown[reason] > 0)
    .map((reason) => (
      <p key={reason}>{describe(formatCount(locale, browse.unknown, unknown[reason]), profile.absence[reason])}</p>
    ));
}
