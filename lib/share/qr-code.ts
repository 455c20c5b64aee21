import qrcode from 'qrcode-generator';

/** A QR code as the path of an SVG picture, black on a square of white. */
export interface QrCode {
  /** Width and height in modules, with the quiet zone the standard asks for. */
  size: number;
  path: string;
}

/** In modules, on each side. */
const quietZone = 4;

/** Draws the QR code of a text; up to 15 % of it may be dirty. */
export function drawQrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const modules = Array.from({ length: count }, (_, index) => index);
  const rows = modules.map((row) => modules.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index + quietZone} ${y + quietZone}h${length}v1h-${length}z`,
    ),
  );
  return { size: count + 2 * quietZone, path: path.join('') };
}

/** Formats a QR code as an SVG file. */
export function formatQrCode({ size, path }: QrCode): string {
  const square = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${square}<path d="${path}"/></svg>\n`;
}
