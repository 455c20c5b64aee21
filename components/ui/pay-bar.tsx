import { formatEuro, formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { payScale } from '#lib/profile/pay';
import type { PayRange } from '#lib/profile/sections/salary';
import styles from './pay-bar.module.css';

const { from, to, step } = payScale;

/** A place on the scale in percent; what lies outside is put at its end. */
const toPlace = (euros: number) => ((Math.min(Math.max(euros, from), to) - from) / (to - from)) * 100;
const toPercent = (place: number) => `${Number(place.toFixed(2))}%`;

interface Props extends PayRange {
  /** Of an earlier year than the newest or than last year: outlined. */
  older?: boolean;
}

/**
 * Pay on the scale of the site: a range as a bar, "from" as a dot with an arrow; an arrowhead where it goes on outside.
 * Silent, because the figure stands as text beside it.
 */
export function PayBar({ min, max, older = false }: Props) {
  const [start, end] = [toPlace(min), toPlace(max ?? min)];
  return (
    <svg className={older ? styles.older : styles.bar} aria-hidden="true" width="100%" height="12">
      {max === undefined ? (
        <svg aria-hidden="true" x={toPercent(start)} overflow="visible">
          <path d="M5 6a5 5 0 1 0-10 0 5 5 0 1 0 10 0zH15V2L22 6 15 10V6z" />
        </svg>
      ) : (
        <rect x={toPercent(start)} y="2" width={toPercent(end - start)} height="8" />
      )}
      {min < from && <path d="M0 0-6 6 0 12z" />}
      {max !== undefined && max > to && (
        <svg aria-hidden="true" x="100%" overflow="visible">
          <path d="M0 0 6 6 0 12z" />
        </svg>
      )}
    </svg>
  );
}

/** Shown on the narrowest line, on a phone, and where there is room for all. */
const toRoom = (tick: number) => {
  if (tick === from || tick === to) return undefined;
  if ((tick - from) % (2 * step) === 0) return styles.some;
  return tick * 2 === from + to ? styles.middle : styles.all;
};

/** The figures of the scale, over or under its bars. */
export function PayAxis({ locale }: { locale: Locale }) {
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  return (
    <div className={styles.axis}>
      <svg aria-hidden="true" width="100%">
        {ticks.map((tick) => (
          <text
            key={tick}
            className={toRoom(tick)}
            x={toPercent(toPlace(tick))}
            y="1em"
            textAnchor={tick === from ? 'start' : tick === to ? 'end' : 'middle'}
          >
            {tick === to ? formatEuro(locale, tick) : formatNumber(locale, tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
