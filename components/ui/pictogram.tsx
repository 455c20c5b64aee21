import styles from './pictogram.module.css';

/** The areas with a drawing in public/pictograms.svg; tests/unit/components/pictogram.test.tsx compares the two. */
const drawn: ReadonlySet<string> = new Set([
  'bau-baunebengewerbe-holz-gebaeudetechnik',
  'bergbau-rohstoffe-glas-keramik-stein',
  'buero-marketing-finanz-recht-sicherheit',
  'chemie-biotechnologie-lebensmittel-kunststoffe',
  'elektrotechnik-elektronik-telekommunikation-it',
  'handel-logistik-verkehr',
  'landwirtschaft-gartenbau-forstwirtschaft',
  'maschinenbau-kfz-metall',
  'medien-grafik-design-druck-kunst-kunsthandwerk',
  'reinigung-hausbetreuung-anlern-und-hilfsberufe',
  'soziales-gesundheit-schoenheitspflege',
  'textil-bekleidung-mode-leder',
  'tourismus-gastgewerbe-freizeit',
  'umwelt',
  'wissenschaft-bildung-forschung-und-entwicklung',
]);

/** The pictogram of an area, one and a half lines high and silent; nothing for an area without a drawing. */
export function Pictogram({ area }: { area: string }) {
  if (!drawn.has(area)) return null;
  return (
    <svg viewBox="0 0 32 32" width={24} height={24} aria-hidden="true" className={styles.pictogram}>
      <use href={`/pictograms.svg#${area}`} />
    </svg>
  );
}
