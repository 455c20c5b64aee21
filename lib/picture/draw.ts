import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori, { type Font, type SatoriNode } from 'satori';
import sharp from 'sharp';
import { buildLayout, listTitleSizes, parts } from './layout';
import { type Picture, pictureSize } from './picture';

// One processor is for visitors.
sharp.concurrency(1);

/** Draws a share picture as PNG. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const svg = await drawVector(picture);
  // Flat shapes: few colours are enough, and dots between them would make the file larger.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer();
}

/** Draws it as SVG, its letters as shapes; the title in the largest size that leaves room for the rest. */
export async function drawVector(picture: Picture): Promise<string> {
  let svg = '';
  for (const size of listTitleSizes(picture)) {
    const drawn = await drawInSize(picture, size);
    svg = drawn.svg;
    if (drawn.fits) break;
  }
  return svg;
}

async function drawInSize(picture: Picture, size: number): Promise<{ svg: string; fits: boolean }> {
  const boxes = new Map<string, { top: number; end: number }>();
  const onNodeDetected = ({ key, top, height }: SatoriNode) => {
    if (typeof key === 'string') boxes.set(key, { top, end: top + height });
  };
  const svg = await satori(buildLayout(picture, size), { ...pictureSize, fonts: await readFonts(), onNodeDetected });
  const end = (boxes.get(parts.heading)?.end ?? 0) + leastGap;
  return { svg, fits: [parts.mark, parts.below].every((part) => end <= (boxes.get(part)?.top ?? 0)) };
}

/** In pixels, between the titles and what is below them. */
const leastGap = 24;

let reading: Promise<Font[]> | undefined;

/** Inter in two weights; the letters with carons are in files of their own. */
function readFonts(): Promise<Font[]> {
  reading ??= Promise.all(
    ([400, 700] as const).flatMap((weight) =>
      (['latin', 'latin-ext'] as const).map(async (subset) => ({
        name: subset === 'latin' ? 'Inter' : 'Inter Ext',
        weight,
        style: 'normal' as const,
        data: await readFile(join(process.cwd(), fontFolder, `inter-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
  return reading;
}

const fontFolder = 'node_modules/@fontsource/inter/files';
