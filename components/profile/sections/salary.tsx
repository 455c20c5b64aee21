import { Fragment } from 'react';
import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { PayAxis, PayBar } from '#components/ui/pay-bar';
import { Term } from '#components/ui/term';
import { formatDate, formatEuroRange } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { isOldPay } from '#lib/profile/freshness';
import { differByLevel, type EqualBands, groupBands, mergeEqualBands } from '#lib/profile/pay';
import { toYear } from '#lib/profile/sections/salary';
import type { SectionProps } from '../section';
import styles from './salary.module.css';

/** What the figure is, the figure of the newest year, then one picture of it, its levels and earlier years. */
export function Salary({ data, view }: SectionProps<'salary'>) {
  const { locale } = view;
  const { overall } = data;
  const yearly = data.payments ? [data.payments] : ([14, 12] as const);
  const older = isOldPay(data.asOf);
  const isNewest = (asOf: string) => toYear(asOf) === toYear(data.asOf);
  const years = groupBands(data).map(({ asOf, bands }) => ({ asOf, bands, groups: mergeEqualBands(bands) }));
  const [newest] = years.filter(({ asOf }) => isNewest(asOf));
  // Modules of a level go under it.
  const [level] =
    newest && newest.groups.length > 1 && !differByLevel(newest) ? newest.bands.map((one) => one.level) : [];
  return (
    <>
      <Pair view={view}>{(language) => <p>{describeFigures(data.asOf, language)}</p>}</Pair>
      <dl className={styles.figures}>
        <div className={styles.main}>
          <dt>
            <Pair view={view}>{(language) => getMessages(language).salary.month}</Pair>
          </dt>
          <dd>{formatEuroRange(locale, overall.min, overall.max)}</dd>
        </div>
      </dl>
      <ul className={styles.bands}>
        {newest?.groups.length !== 1 && (
          <li>
            {newest && (
              <Pair view={view}>
                {(language) =>
                  level ? (
                    <Term term={level} locale={language} alone={view.parallel} inline />
                  ) : (
                    getMessages(language).salary.overall
                  )
                }
              </Pair>
            )}
            <PayBar {...overall} older={older} />
          </li>
        )}
        {newest?.groups.map((group, index) => (
          <Row
            key={toKey(group)}
            group={group}
            under={level ?? newest.groups[index - 1]?.bands.at(-1)?.level}
            alone={newest.groups.length === 1}
            older={older}
            view={view}
          />
        ))}
      </ul>
      {years.map(({ asOf, groups }) => {
        if (isNewest(asOf)) return null;
        return (
          <div key={asOf} className={styles.older}>
            <h4>
              <Pair view={view} as="span">
                {(language) => getMessages(language).salary.older(formatDate(language, asOf))}
              </Pair>
            </h4>
            <ul className={styles.bands}>
              {groups.map((group) => (
                <Row key={toKey(group)} group={group} older view={view} />
              ))}
            </ul>
          </div>
        );
      })}
      <div className={styles.axis}>
        <PayAxis locale={locale} />
      </div>
      <Behind
        summary={
          <Pair view={view} as="span">
            {(language) => getMessages(language).salary.perYear}
          </Pair>
        }
      >
        <dl className={styles.figures}>
          {yearly.map((count) => (
            <div key={count}>
              <dt>
                <Pair view={view}>{(language) => getMessages(language).salary[`times${count}`]}</Pair>
              </dt>
              <dd>{formatEuroRange(locale, overall.min * count, overall.max && overall.max * count)}</dd>
            </div>
          ))}
        </dl>
        <Pair view={view}>{(language) => <p>{formatPayments(data.payments, language)}</p>}</Pair>
        {differByLevel(data) && mergeEqualBands(data.bands ?? []).length > 1 && (
          <Pair view={view}>{(language) => <p>{getMessages(language).salary.higher}</p>}</Pair>
        )}
      </Behind>
    </>
  );
}

const toKey = ({ min, max }: EqualBands) => `${min} ${max}`;

interface RowProps extends Pick<SectionProps<'salary'>, 'view'> {
  group: EqualBands;
  /** The level named above, which is not said again before its modules. */
  under?: EqualBands['bands'][number]['level'] | undefined;
  /** Leaves out the figure, where it is the one above, and the German name, which the way into the occupation has. */
  alone?: boolean;
  older?: boolean;
}

/** Who gets a pay, the figure, and its picture. */
function Row({ group: { min, max, bands }, under, alone = false, older = false, view }: RowProps) {
  return (
    <li>
      <div className={styles.label} data-unexplained="">
        <Pair view={view}>
          {(language) => {
            const [first, ...rest] = bands.map(({ level, module }) => (
              <Fragment key={`${level.id} ${module?.id}`}>
                {(level !== under || !module) && (
                  <Term term={level} locale={language} alone={view.parallel || alone} inline />
                )}{' '}
                {module && <Term term={module} locale={language} alone={view.parallel} inline />}
              </Fragment>
            ));
            if (!rest.length) return <span>{first}</span>;
            return (
              <ul>
                {[first, ...rest].map((band) => (
                  <li key={band?.key}>{band}</li>
                ))}
              </ul>
            );
          }}
        </Pair>{' '}
        {!alone && <strong>{formatEuroRange(view.locale, min, max)}</strong>}
      </div>
      <PayBar min={min} max={max} older={older} />
    </li>
  );
}

/** What the figure is, before it is read. */
function describeFigures(asOf: string, locale: Locale): string {
  const { minimum, asOfDay, asOfYear } = getMessages(locale).salary;
  const date = formatDate(locale, asOf);
  return minimum(asOf === toYear(asOf) ? asOfYear(date) : asOfDay(date));
}

/** How many times a year it is paid, or that the source does not say so. */
function formatPayments(payments: SectionProps<'salary'>['data']['payments'], locale: Locale): string {
  const { salary } = getMessages(locale);
  return [
    payments ? salary.statedPayments(payments) : salary.payments,
    ...(payments === 12 ? [] : [salary.thirteenth]),
  ].join(' ');
}
