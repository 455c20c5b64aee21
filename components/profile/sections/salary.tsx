import { Pair } from '#components/ui/pair';
import { ScaleAxis, ScaleBar, toScale } from '#components/ui/scale-bar';
import { Term } from '#components/ui/term';
import { formatDate, formatEuroRange, formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { differByLevel, groupBands } from '#lib/profile/pay';
import { type PayRange, toYear } from '#lib/profile/sections/salary';
import type { SectionProps } from '../section';
import styles from './salary.module.css';

/** The range of the newest year, then each figure under its year; a single figure is not repeated. */
export function Salary({ data, view }: SectionProps<'salary'>) {
  const { locale } = view;
  const { overall, bands = [] } = data;
  const scale = toScale([overall, ...bands].flatMap(({ min, max }) => [min, max ?? min]));
  const yearly = data.payments ? [data.payments] : ([12, 14] as const);
  const years = groupBands(data);
  return (
    <>
      <dl className={styles.figures}>
        <div className={styles.main}>
          <dt>
            <Pair view={view}>{(language) => getMessages(language).salary.month}</Pair>
          </dt>
          <dd>{formatEuroRange(locale, overall.min, overall.max)}</dd>
        </div>
        {yearly.map((count) => (
          <div key={count}>
            <dt>
              <Pair view={view}>{(language) => getMessages(language).salary[`times${count}`]}</Pair>
            </dt>
            <dd>{formatEuroRange(locale, overall.min * count, overall.max && overall.max * count)}</dd>
          </div>
        ))}
      </dl>
      {years.map(({ asOf, bands: ofYear }) => {
        const newest = toYear(asOf) === toYear(data.asOf);
        // Modules of a level go under it.
        const [level] =
          newest && ofYear.length > 1 && !differByLevel({ bands: ofYear }) ? ofYear.map((one) => one.level) : [];
        return (
          <div key={asOf} className={styles.year}>
            {!newest && (
              <h4>
                <Pair view={view} as="span">
                  {(language) => getMessages(language).salary.older(formatDate(language, asOf))}
                </Pair>
              </h4>
            )}
            <ul className={styles.bands}>
              {newest && ofYear.length > 1 && (
                <Row range={overall} scale={scale} tone="whole" view={view}>
                  {(language) =>
                    level ? (
                      <span>
                        <Term term={level} locale={language} alone={view.parallel} />
                      </span>
                    ) : (
                      getMessages(language).salary.overall
                    )
                  }
                </Row>
              )}
              {ofYear.map((band) => (
                <Row key={`${band.level.id} ${band.module?.id}`} range={band} scale={scale} tone="part" view={view}>
                  {(language) => (
                    <span>
                      {!level && <Term term={band.level} locale={language} alone={view.parallel} />}{' '}
                      {band.module && <Term term={band.module} locale={language} alone={view.parallel} />}
                    </span>
                  )}
                </Row>
              ))}
            </ul>
          </div>
        );
      })}
      {years.length > 0 && <ScaleAxis scale={scale} format={(value) => formatNumber(locale, value)} />}
      <Pair view={view}>{(language) => <p>{explain(data, language)}</p>}</Pair>
    </>
  );
}

interface RowProps extends Pick<SectionProps<'salary'>, 'view'> {
  range: PayRange;
  scale: ReturnType<typeof toScale>;
  tone: 'whole' | 'part';
  /** Who gets this pay. */
  children: Parameters<typeof Pair>[0]['children'];
}

function Row({ range: { min, max }, scale, tone, view, children }: RowProps) {
  const shown = formatEuroRange(view.locale, min, max);
  const { picture } = getMessages(view.locale).salary;
  return (
    <li>
      <div className={styles.label}>
        <Pair view={view}>{children}</Pair> <strong>{shown}</strong>
      </div>
      <ScaleBar label={picture(shown)} min={min} max={max} scale={scale} tone={tone} />
    </li>
  );
}

/** What the figures are, and what they are not. */
function explain(data: SectionProps<'salary'>['data'], locale: Locale): string {
  const { salary } = getMessages(locale);
  return [
    salary.minimum,
    ...(differByLevel(data) ? [salary.higher] : []),
    data.payments ? salary.statedPayments(data.payments) : salary.payments,
    ...(data.payments === 12 ? [] : [salary.thirteenth]),
    `${salary.asOf(formatDate(locale, data.asOf))}.`,
  ].join(' ');
}
