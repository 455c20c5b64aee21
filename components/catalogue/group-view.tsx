import { toScale } from '#components/ui/scale-bar';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';
import { type ListedOccupation, listPays, OccupationList } from './occupation-list';

interface Props {
  group: Area['groups'][number];
  occupations: readonly ListedOccupation[];
  locale: Locale;
}

/** The profiles of one group of a big area. */
export function GroupView({ group, occupations, locale }: Props) {
  const { value, locale: shown } = toLocalizedTerm(group, locale);
  return (
    <>
      <h1 lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</h1>
      <p>{formatCount(locale, getMessages(locale).list.count, occupations.length)}</p>
      <OccupationList occupations={occupations} scale={toScale(listPays(occupations))} locale={locale} />
    </>
  );
}
