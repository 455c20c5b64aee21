import { speculationRulesPath } from './media-type';

export type Header = readonly [name: string, value: string];

const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Powers that no page of this site uses. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
];
const refusedToo = ['midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'];

/** On every response, whoever answers: this server, Next behind it, or another server in front of the same files. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', toPolicy(policy)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', [...refused, ...refusedToo].map((name) => `${name}=()`).join(', ')],
];

/** Added to them behind TLS, where the browser takes it seriously. */
export const transportHeaders: readonly Header[] = [['Strict-Transport-Security', 'max-age=31536000']];

/** On HTML pages. */
export const pageHeaders: readonly Header[] = [['Speculation-Rules', `"${speculationRulesPath}"`]];

/** How long an answer may be kept. */
export const cacheControl = {
  page: 'public, max-age=60, stale-while-revalidate=86400',
  /** The name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  file: 'public, max-age=300, stale-while-revalidate=86400',
  /** An address that has no page now may have one in a minute. */
  missing: 'public, max-age=60',
  never: 'no-store',
} as const;

/** The Cache-Control of a published address. */
export function toCacheControl(path: string, mediaType: string): string {
  if (path.startsWith('/_next/static/')) return cacheControl.hashed;
  return mediaType.startsWith('text/html') ? cacheControl.page : cacheControl.file;
}

function toPolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
