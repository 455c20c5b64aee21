import { pictograms, type Shape } from '#lib/profile/pictograms';
import styles from './pictogram.module.css';

/** The pictogram of an area, one and a half lines high and silent; nothing for an area without a drawing. */
export function Pictogram({ area }: { area: string }) {
  const shapes = pictograms[area];
  if (!shapes) return null;
  return (
    <svg viewBox="0 0 32 32" width={24} height={24} aria-hidden="true" className={styles.pictogram}>
      {shapes.map((shape) => (
        <path key={shape.d} {...toAttributes(shape)} />
      ))}
    </svg>
  );
}

/** Inside a page, a shape takes its colours from the text and the stylesheet. */
function toAttributes({ d, transform, tone, stroke, holes }: Shape) {
  const colour = tone === 'data' ? 'var(--data)' : 'currentColor';
  return {
    ...(transform && { transform }),
    ...(stroke ? { fill: 'none', stroke: colour, strokeWidth: stroke } : tone && { fill: colour }),
    ...(holes && { fillRule: 'evenodd' as const }),
    d,
  };
}
