import { toScale } from '#components/ui/scale-bar';
import { Term } from '#components/ui/term';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';
import { type ListedOccupation, listPays, OccupationList } from './occupation-list';

interface Props {
  area: Area;
  occupations: readonly ListedOccupation[];
  locale: Locale;
}

/** The profiles of an area by group, their pay on one common scale; groups without profiles by name only. */
export function AreaView({ area, occupations, locale }: Props) {
  const { areas, home } = getMessages(locale);
  const scale = toScale(listPays(occupations));
  const groups = area.groups.map((group) => ({
    group,
    inGroup: occupations.filter(({ profile }) => profile.sections.classification?.group.group === group),
  }));
  const empty = groups.filter(({ inGroup }) => inGroup.length === 0);
  return (
    <>
      <h1>{capitalise(locale, toLocalizedTerm(area, locale).value)}</h1>
      <p>{areas.lead}</p>
      {groups.map(
        ({ group, inGroup }) =>
          inGroup.length > 0 && (
            <section key={group.id} aria-labelledby={group.id}>
              <h2 id={group.id}>
                <Term term={group} locale={locale} />
              </h2>
              <OccupationList occupations={inGroup} scale={scale} locale={locale} />
            </section>
          ),
      )}
      {empty.length > 0 && (
        <>
          <h2>{capitalise(locale, home.noProfileYet)}</h2>
          <ul>
            {empty.map(({ group }) => (
              <li key={group.id}>
                <Term term={group} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
