import type { Locale } from '#lib/i18n/locales';
import { listPaidLevels } from '#lib/profile/pay';
import type { ProfileSummary } from '#lib/profile/summary';
import { WaysInWords } from './ways-in-words';

/** The levels of education a figure applies to, where the occupation has others too. */
export function PaidLevels({ profile, locale }: { profile: Pick<ProfileSummary, 'sections'>; locale: Locale }) {
  const ways = listPaidLevels(profile.sections).map((term) => ({ term, eqf: [], sok: [] }));
  if (!ways.length) return null;
  return (
    <>
      , <WaysInWords ways={ways} locale={locale} brief />
    </>
  );
}
