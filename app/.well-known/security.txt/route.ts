import { formatSecurityTxt } from '#lib/seo/security-txt';

export const dynamic = 'force-dynamic';

/** Whom to tell of a weakness, where the operator has set an address. */
export function GET(): Response {
  const text = formatSecurityTxt();
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
