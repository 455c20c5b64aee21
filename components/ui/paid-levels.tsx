import type { Locale } from '#lib/i18n/locales';
import { listPaidLevels } from '#lib/profile/pay';
import type { ProfileSummary } from '#lib/profile/summary';
import { PlainTerm } from './plain-term';

/** The levels of education a figure applies to, where the occupation has others too. */
export function PaidLevels({ profile, locale }: { profile: Pick<ProfileSummary, 'sections'>; locale: Locale }) {
  return listPaidLevels(profile.sections).map((level) => (
    <span key={level.id}>
      , <PlainTerm term={level} locale={locale} />
    </span>
  ));
}
