import { Pair } from '#components/ui/pair';
import { ScaleAxis, ScaleBar, toScale } from '#components/ui/scale-bar';
import { Term } from '#components/ui/term';
import { formatDate, formatEuroRange, formatNumber } from '#lib/i18n/format';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './salary.module.css';

export function Salary({ data, view }: SectionProps<'salary'>) {
  const { locale } = view;
  const { overall, bands = [] } = data;
  const scale = toScale([overall, ...bands].flatMap(({ min, max }) => [min, max ?? min]));
  const { picture } = getMessages(locale).salary;
  const bar = (range: typeof overall, tone: 'whole' | 'part') => (
    <ScaleBar
      label={picture(formatEuroRange(locale, range.min, range.max))}
      {...range}
      max={range.max}
      scale={scale}
      tone={tone}
    />
  );
  const yearly = data.payments ? [data.payments] : ([12, 14] as const);
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
      <ul className={styles.bands}>
        <li>
          <div className={styles.label}>
            <Pair view={view}>{(language) => getMessages(language).salary.overall}</Pair>{' '}
            <strong>{formatEuroRange(locale, overall.min, overall.max)}</strong>
          </div>
          {bar(overall, 'whole')}
        </li>
        {bands.map((band) => (
          <li key={band.level.id + (band.asOf ?? '')}>
            <div className={styles.label}>
              <Pair view={view}>
                {(language) => (
                  <span>
                    <Term term={band.level} locale={language} alone={view.parallel} />
                    {band.asOf && ` (${formatDate(language, band.asOf)})`}
                  </span>
                )}
              </Pair>{' '}
              <strong>{formatEuroRange(locale, band.min, band.max)}</strong>
            </div>
            {bar(band, 'part')}
          </li>
        ))}
      </ul>
      <ScaleAxis scale={scale} format={(value) => formatNumber(locale, value)} />
      <Pair view={view}>
        {(language) => {
          const { salary } = getMessages(language);
          return (
            <p>
              {salary.minimum} {data.payments ? salary.statedPayments(data.payments) : salary.payments}{' '}
              {salary.asOf(formatDate(language, data.asOf))}.
            </p>
          );
        }}
      </Pair>
    </>
  );
}
