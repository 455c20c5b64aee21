import { getCatalogue } from '#lib/catalogue/catalogue';
import { drawApart } from '#lib/picture/draw-apart';
import { findPicture } from '#lib/picture/pictures';

export const dynamic = 'force-dynamic';

/** A share picture; its name is made of what it shows. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const picture = findPicture(await getCatalogue(), (await params).name);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await drawApart(picture)), { headers: { 'Content-Type': 'image/png' } });
}
