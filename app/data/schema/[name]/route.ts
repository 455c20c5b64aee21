import { formatJson } from '#lib/data/documents';
import { buildJsonSchema, fileNames } from '#lib/data/json-schemas';

export const dynamic = 'force-dynamic';

/** The JSON Schema of a published file. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const file = fileNames.find((known) => `${known}.json` === name);
  if (!file) return new Response(null, { status: 404 });
  return new Response(formatJson(buildJsonSchema(file)), { headers: { 'Content-Type': 'application/json' } });
}
