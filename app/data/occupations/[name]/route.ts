import { getCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { formatJson } from '#lib/data/documents';
import { toOccupation } from '#lib/data/to-occupation';

export const dynamic = 'force-dynamic';

/** The data of a profile, by its id or official code: `760152.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const catalogue = await getCatalogue();
  const id = name.endsWith('.json') ? findByIdOrCode(catalogue, name.slice(0, -'.json'.length))?.id : undefined;
  const profile = id === undefined ? undefined : catalogue.open(id);
  if (!profile) return new Response(null, { status: 404 });
  const body = formatJson(toOccupation(profile, catalogue));
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
