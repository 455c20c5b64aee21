import styles from './scale-bar.module.css';

interface Props {
  /** Text alternative of the picture. */
  label: string;
  /** Ends of the bar, in the unit of the scale; `max` undefined: open at the upper end. */
  min: number;
  max: number | undefined;
  /** Ends of the scale. */
  scale: { from: number; to: number };
  /** The tone of the bar: the whole range, or one part of it. */
  tone: 'whole' | 'part';
}

/** A range as a bar on a common scale. Lengths are SVG attributes: no style attribute is needed. */
export function ScaleBar({ label, min, max, scale, tone }: Props) {
  const toPercent = (value: number) => ((value - scale.from) / (scale.to - scale.from)) * 100;
  const start = toPercent(min);
  const width = toPercent(max ?? scale.to) - start;
  return (
    <svg className={styles.bar} role="img" aria-label={label} width="100%" height="20">
      {listTicks(scale).map((tick) => (
        <line key={tick} className={styles.tick} x1={`${toPercent(tick)}%`} x2={`${toPercent(tick)}%`} y1="0" y2="20" />
      ))}
      <rect
        className={max === undefined ? styles.open : styles[tone]}
        x={`${start}%`}
        width={`${width}%`}
        y="4"
        height="12"
      />
    </svg>
  );
}

/** The figures under the bars of one scale. */
export function ScaleAxis({ scale, format }: { scale: Props['scale']; format: (value: number) => string }) {
  const ticks = listTicks(scale);
  const anchor = (index: number) => (index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle');
  return (
    <svg className={styles.axis} aria-hidden="true" width="100%" height="20">
      {ticks.map((tick, index) => (
        <text
          key={tick}
          x={`${((tick - scale.from) / (scale.to - scale.from)) * 100}%`}
          y="14"
          textAnchor={anchor(index)}
        >
          {format(tick)}
        </text>
      ))}
    </svg>
  );
}

/** A scale in whole steps of 500 around the values, with at most five ticks. */
export function toScale(values: readonly number[]): Props['scale'] {
  const step = 500;
  return { from: Math.floor(Math.min(...values) / step) * step, to: Math.ceil(Math.max(...values) / step) * step };
}

function listTicks({ from, to }: Props['scale']): number[] {
  const step = Math.max(500, Math.ceil((to - from) / 4 / 500) * 500);
  const ticks = [];
  for (let tick = from; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}
