import { getCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { toUrl } from '#lib/seo/site-url';
import { drawQrCode, formatQrCode } from '#lib/share/qr-code';
import { toCodedPath, toQrPath } from '#lib/share/share-paths';

export const dynamic = 'force-dynamic';

/** The QR code of the short address of a profile. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const profile = findByIdOrCode(await getCatalogue(), file.replace(/\.svg$/, ''));
  if (!profile || toQrPath(profile) !== `/qr/${file}`) return new Response(null, { status: 404 });
  const svg = formatQrCode(drawQrCode(toUrl(toCodedPath(profile))));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
