import styles from './level-squares.module.css';

interface Props {
  /** Text alternative of the picture. */
  label: string;
  /** First and last filled square, 1-8; an end that is not stated is open. */
  from: number | undefined;
  to: number | undefined;
}

const size = 20;
const squares = [1, 2, 3, 4, 5, 6, 7, 8];

/** Eight levels as squares in four pairs, filled where the range is known, open where it is not. */
export function LevelSquares({ label, from, to }: Props) {
  const place = (level: number) => (level - 1) * (size + 3) + Math.floor((level - 1) / 2) * 6 + 1;
  const known = from !== undefined || to !== undefined;
  return (
    <svg
      className={styles.squares}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${place(8) + size + 1} ${size + 2}`}
      width={place(8) + size + 1}
      height={size + 2}
    >
      {squares.map((level) => {
        const inside = known && level >= (from ?? 1) && level <= (to ?? 8);
        const sure = inside && (to !== undefined || level === from);
        return (
          <rect
            key={level}
            className={sure ? styles.full : inside ? styles.open : styles.empty}
            x={place(level)}
            y="1"
            width={size}
            height={size}
          />
        );
      })}
    </svg>
  );
}
