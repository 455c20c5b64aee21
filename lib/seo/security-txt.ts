import { locales } from '#lib/i18n/locales';
import { getContactEmail } from './contact';
import { toUrl } from './site-url';

/** Where programs and people look for whom to tell of a weakness (RFC 9116). */
export const securityPath = '/.well-known/security.txt';

/** In milliseconds; the standard advises less than a year. */
const validFor = 180 * 24 * 60 * 60 * 1000;

/** Formats security.txt, valid from now on; undefined where there is nobody to write to. */
export function formatSecurityTxt(now = new Date()): string | undefined {
  const email = getContactEmail();
  if (email === undefined) return undefined;
  const expires = new Date(now.valueOf() + validFor).toISOString().replace(/\.\d+/, '');
  const fields = {
    Contact: `mailto:${encodeURI(email)}`,
    Expires: expires,
    'Preferred-Languages': [...locales, 'en'].join(', '),
    Canonical: toUrl(securityPath),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
