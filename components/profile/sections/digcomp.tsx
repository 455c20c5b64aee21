import { Fragment } from 'react';
import { LevelSquares } from '#components/competences/level-squares';
import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { findProse } from '#lib/profile/texts';
import type { SectionContext, SectionProps } from '../section';
import { SectionProse } from '../section-prose';
import styles from './digcomp.module.css';

type Props = SectionProps<'digcomp'>;
type Area = Props['data']['areas'][number];

/** Digital competences as one table; what each area means is behind its name. */
export function Digcomp({ data, profile, view, context: { bands } }: Props) {
  const { digcomp } = getMessages(view.locale);
  const unknown = data.areas.filter((area) => !isKnown(area)).length;
  return (
    <>
      <SectionProse profile={profile} section="digcomp" view={view} />
      <Behind summary={`${digcomp.byArea} (${data.areas.length})`} narrow>
        <table className={styles.table}>
          <caption>
            <Pair view={view} as="span">
              {(locale) => <Legend bands={bands} locale={locale} linked={locale === view.locale} />}
            </Pair>{' '}
            {view.locale !== sourceLocale && !view.parallel && (
              <span lang={sourceLocale} className={styles.german} data-german="">
                <Legend bands={bands} locale={sourceLocale} />
              </span>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Pair view={view} as="span">
                  {(locale) => getMessages(locale).digcomp.area}
                </Pair>
              </th>
              {bands.map(({ id }) => (
                <th key={id} scope="col">
                  {toLevels(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.areas.map((area) => (
              <tr key={area.area.id}>
                <th scope="row">
                  <AreaName area={area.area} profile={profile} view={view} />
                </th>
                <td colSpan={bands.length}>{isKnown(area) && <Range area={area} view={view} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {unknown > 0 && (
          <Pair view={view}>
            {(locale) => {
              const words = getMessages(locale).digcomp;
              return <p className={styles.unknown}>{words.unknown(formatCount(locale, words.areas, unknown))}</p>;
            }}
          </Pair>
        )}
      </Behind>
    </>
  );
}

interface LegendProps extends Pick<SectionContext, 'bands'> {
  locale: Locale;
  /** Leads to what they mean; once is enough where two languages stand side by side. */
  linked?: boolean;
}

/** The names of the four bands and the levels of each. */
function Legend({ bands, locale, linked = false }: LegendProps) {
  const { legend } = getMessages(locale).digcomp;
  return (
    <>
      {linked ? <a href={toPath(locale, { page: 'digcomp' })}>{legend}</a> : legend}:{' '}
      {bands.map((band, index) => (
        <Fragment key={band.id}>
          {index > 0 && ', '}
          {toLevels(band.id)} <Term term={band} locale={locale} alone />
        </Fragment>
      ))}
    </>
  );
}

function AreaName({ area, profile, view }: Pick<Props, 'profile' | 'view'> & Pick<Area, 'area'>) {
  const name = (
    <Pair view={view} as="span">
      {(locale) => (
        <>
          {area.id} <Term term={area} locale={locale} alone={view.parallel} />
        </>
      )}
    </Pair>
  );
  if (!findProse(profile, view.locale, 'digcomp', area.id)) return name;
  return (
    <details>
      <summary>{name}</summary>
      <SectionProse profile={profile} section="digcomp" part={area.id} view={view} />
    </details>
  );
}

function Range({ area: { from, to, stated }, view }: { area: Area } & Pick<Props, 'view'>) {
  return (
    <>
      <LevelSquares from={from} to={to} />
      <Pair view={view}>
        {(locale) => {
          const { digcomp } = getMessages(locale);
          return (
            <p>
              {digcomp.range(from, to)}
              {stated === 'words' && ` (${digcomp.words})`}
            </p>
          );
        }}
      </Pair>
    </>
  );
}

const isKnown = ({ from, to }: Area) => from !== undefined || to !== undefined;

/** The two levels of a band: its id says which of the four it is. */
const toLevels = (band: string) => [Number(band) * 2 - 1, Number(band) * 2].join('\u2060–\u2060');
