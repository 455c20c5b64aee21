import { getCatalogue } from '#lib/catalogue/catalogue';
import { findDocument } from '#lib/data/documents';

export const dynamic = 'force-dynamic';

/** A list of all occupations, competences and the like. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const document = findDocument((await params).name);
  if (!document) return new Response(null, { status: 404 });
  return new Response(document.build(await getCatalogue()), { headers: { 'Content-Type': document.mediaType } });
}
