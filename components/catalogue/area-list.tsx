import { Pictogram } from '#components/ui/pictogram';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';
import styles from './area-list.module.css';
import type { ListedOccupation } from './occupation-list';

interface Props {
  areas: readonly { area: Area; occupations: readonly ListedOccupation[] }[];
  locale: Locale;
}

/** All areas with their numbers of profiles, by classification where there are two. */
export function AreaList({ areas, locale }: Props) {
  const { areas: words } = getMessages(locale);
  const isco = areas.filter(({ area }) => area.isco);
  if (!isco.length) return <AreasOfOneKind areas={areas} locale={locale} />;
  const bis = areas.filter(({ area }) => !area.isco);
  return (
    <>
      <h3>{words.bis}</h3>
      <AreasOfOneKind areas={bis} locale={locale} />
      <h3>{words.isco}</h3>
      <AreasOfOneKind areas={isco} locale={locale} />
    </>
  );
}

/** An area with its pictogram, linked where it has profiles. */
function AreasOfOneKind({ areas, locale }: Props) {
  const { home, list } = getMessages(locale);
  return (
    <ul className={styles.areas}>
      {areas.map(({ area, occupations }) => {
        const { title, lang } = toTitle(area, locale);
        return (
          <li key={area.id}>
            <Pictogram area={area.id} />
            <div>
              {occupations.length ? (
                <a href={toPath(locale, { page: 'area', slug: area.slug[locale] })} lang={lang}>
                  {title}
                </a>
              ) : (
                <span lang={lang}>{title}</span>
              )}{' '}
              <span className={styles.count}>
                {occupations.length ? formatCount(locale, list.count, occupations.length) : home.noProfileYet}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
