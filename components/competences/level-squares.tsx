import styles from './level-squares.module.css';

interface Props {
  /** First and last filled square, 1-8; an end that is not stated is open. */
  from: number | undefined;
  to: number | undefined;
}

const size = 20;
/** Room for two squares. */
const pair = 52;
const squares = [1, 2, 3, 4, 5, 6, 7, 8];

/** Eight levels as squares in four pairs, a quarter of the width each; silent, as its range stands beside it in words. */
export function LevelSquares({ from, to }: Props) {
  const place = (level: number) => Math.floor((level - 1) / 2) * pair + ((level - 1) % 2) * (size + 3) + 1;
  return (
    <svg className={styles.squares} aria-hidden="true" viewBox={`0 0 ${4 * pair} ${size + 2}`}>
      {squares.map((level) => {
        const inside = level >= (from ?? 1) && level <= (to ?? 8);
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
