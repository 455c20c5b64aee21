/** A flat shape of a pictogram. */
export interface Shape {
  /** The outline as an SVG path, in a square of 32. */
  d: string;
  transform?: string;
  /** In the hue of data instead of the ink of the text. */
  tone?: 'data';
  /** Drawn as a line of this width instead of filled. */
  stroke?: number;
  /** Where the outline crosses itself, the inside is left out. */
  holes?: true;
}

/** The drawing of each area, by its id. */
export const pictograms: Readonly<Record<string, readonly Shape[]>> = {
  'bau-baunebengewerbe-holz-gebaeudetechnik': [
    {
      d: 'M1 21.5C1 14 2.5 8.5 6 5.5l4.3 4.3 3.6-3.6 1.8 1.8-3.6 3.6L16.5 16C13.5 19.5 8.5 21.5 1 21.5zM13.8 5.2 18.3.9a1.3 1.3 0 0 1 1.8 0l2.2 2.2a1.3 1.3 0 0 1 0 1.8L18 9.4z',
    },
    { tone: 'data', d: 'M2 24.5h13V31H2zm15 0h13V31H17zm3-8.5h10v6.5H20z' },
  ],
  'maschinenbau-kfz-metall': [
    {
      transform: 'rotate(45 14.5 15.5)',
      d: 'M9.5 -.8V7h7V-.8A8.2 8.2 0 0 1 16 14v15.5a3 3 0 0 1-6 0V14A8.2 8.2 0 0 1 9.5-.8z',
    },
    {
      tone: 'data',
      holes: true,
      d: 'M20.2 17.5h7.6L31.6 24l-3.8 6.5h-7.6L16.4 24zM24 21a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
    },
  ],
  'elektrotechnik-elektronik-telekommunikation-it': [
    { d: 'M6 1h3v8h6V1h3v8h3v5a9 9 0 0 1-7.5 8.9V31h-3v-8.1A9 9 0 0 1 3 14V9h3z' },
    { tone: 'data', d: 'M27 10l-7 10.5h4L22 31l8.5-13.5H26L29.5 10z' },
  ],
  'chemie-biotechnologie-lebensmittel-kunststoffe': [
    { d: 'M10.5 1h11v3H20v8l3.6 6H8.4l3.6-6V4h-1.5z' },
    { tone: 'data', d: 'M7.2 20h17.6l4.8 8a2 2 0 0 1-1.7 3H4.1a2 2 0 0 1-1.7-3z' },
  ],
  'landwirtschaft-gartenbau-forstwirtschaft': [
    { d: 'M4 1h11v3.5h-4V16h5v7c0 4-3 6-6.5 8.5C6 29 3 27 3 23v-7h5V4.5H4z' },
    { tone: 'data', d: 'M23 31V21.5c-4 0-6-2.5-6-7.5 3.5 0 5.6 1.3 6.5 4 .5-5 3-8 7.5-8 0 6-1.8 9.5-5.5 10.5V31z' },
  ],
  'medien-grafik-design-druck-kunst-kunsthandwerk': [
    { transform: 'translate(1.5 1.2) scale(.95) rotate(18 22 16)', d: 'M18 0h8v4h-8zm0 5.5h8V22l-4 9-4-9z' },
    { tone: 'data', d: 'M2 2h9v8H2zm0 10h9v8H2zm0 10h9v8H2z' },
  ],
  umwelt: [
    { d: 'M10 1l7 11h-3l5.5 11H12v8H8v-8H.5L6 12H3z' },
    { tone: 'data', d: 'M25.5 13c3.5 5 5.5 8 5.5 12a5.5 5.5 0 0 1-11 0c0-4 2-7 5.5-12z' },
  ],
  'buero-marketing-finanz-recht-sicherheit': [
    { d: 'M1 21h30v3.5h-2V31h-3v-1.5h-9v-5H6V31H3v-6.5H1z' },
    {
      tone: 'data',
      stroke: 2.3,
      d: 'M19.8 4.9C19.3 3 18 1.9 16 1.9c-2.4 0-4 1.3-4 3.2 0 3.6 8 3.4 8 6.6 0 .9-.6 1.7-1.7 2.2M12.2 15.7c.5 1.9 1.8 3 3.8 3 2.4 0 4-1.3 4-3.2 0-3.6-8-3.4-8-6.6 0-.9.6-1.7 1.7-2.2',
    },
  ],
  'bergbau-rohstoffe-glas-keramik-stein': [
    {
      transform: 'translate(-1 0) scale(.9) rotate(45 16 16)',
      d: 'M.5 12.5C7 1 25 1 31.5 12.5 27 9.5 22.5 8.5 18.3 8.4V33h-4.6V8.4C9.5 8.5 5 9.5.5 12.5z',
    },
    { tone: 'data', d: 'M13 31l-1.5-4.5 4-4.5 7 1 2.5 2 4.5.5 2 5.5z' },
  ],
  'soziales-gesundheit-schoenheitspflege': [
    { d: 'M1 20h5v10H1zm7 0c3-1 6-.5 8 1.5h5a2 2 0 0 1 0 4h-5v1h6l5.5-4a2 2 0 0 1 2.5 3.2L22 30.5H8z' },
    {
      tone: 'data',
      d: 'M18.5 17.5C12 12.5 10 9.5 10 6.3A4.6 4.6 0 0 1 18.5 4 4.6 4.6 0 0 1 27 6.3c0 3.2-2 6.2-8.5 11.2z',
    },
  ],
  'textil-bekleidung-mode-leder': [
    { d: 'M3 1l6.5 13.5L16 1v6l-4.8 11.5 1.3 2.5-2.2 1-.8-2-.8 2-2.2-1 1.3-2.5L3 7zM20 5h11v3.5H20zm0 22h11v3.5H20z' },
    {
      stroke: 2.6,
      d: 'M5.3 22a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zm8.4 0a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
    },
    { tone: 'data', d: 'M21.5 10h8v15.5h-8z' },
  ],
  'handel-logistik-verkehr': [
    {
      d: 'M21 9h5.5l4.5 7v9h-2.3a4 4 0 0 0-7.9 0H12.2a4 4 0 0 0-7.9 0H1v-4h20zM8.2 22.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zm16.5 0a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4z',
    },
    { tone: 'data', d: 'M2 7h8v12.5H2zm9.5 0h8v12.5h-8z' },
  ],
  'tourismus-gastgewerbe-freizeit': [
    { d: 'M1 13h3.5v8.5H31V30h-3.5v-3.5h-23V30H1z' },
    { tone: 'data', d: 'M9.5 17h19v2.5h-19zM11.5 15.5a7.5 7.5 0 0 1 6-7.3 1.9 1.9 0 1 1 3 0 7.5 7.5 0 0 1 6 7.3z' },
  ],
  'wissenschaft-bildung-forschung-und-entwicklung': [
    { holes: true, d: 'M2 1h18v9.2A9.5 9.5 0 0 0 17.8 28H2zM6 6v3h9V6z' },
    {
      tone: 'data',
      holes: true,
      d: 'M22 11.5a8 8 0 0 1 6.6 12.5l3 4.5-2.6 2-3.2-4.5A8 8 0 1 1 22 11.5zm0 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
    },
  ],
  'reinigung-hausbetreuung-anlern-und-hilfsberufe': [
    { d: 'M2 17h16l-2 14H4z' },
    { stroke: 2, d: 'M3.5 17.5a6.5 6.5 0 0 1 13 0' },
    { tone: 'data', d: 'M23.5 1h3v16h1.5l3 14H19l3-14h1.5z' },
  ],
};
