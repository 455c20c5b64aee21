import { getCatalogue } from '#lib/catalogue/catalogue';
import { toDataPath } from '#lib/data/to-parts';
import { formatLlmsTxt } from '#lib/seo/llms-txt';

export const dynamic = 'force-dynamic';

/** What the site has, for programs that read pages as text (llmstxt.org). */
export async function GET(): Promise<Response> {
  const text = formatLlmsTxt(await getCatalogue(), [toDataPath('occupations.json')]);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
