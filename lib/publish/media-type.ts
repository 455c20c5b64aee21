import { extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** Where the browser finds what it may fetch ahead. */
export const speculationRulesPath = '/speculation-rules.json';

/** The Content-Type of a published file. */
export function toMediaType(file: string): string {
  if (`/${file}` === speculationRulesPath) return 'application/speculationrules+json';
  return types[extname(file)] ?? 'application/octet-stream';
}

/** True where compression makes a file smaller: everything but pictures and fonts, which already are. */
export function isCompressible(file: string): boolean {
  return /^text\/|[/+](?:json|xml)$/.test(toMediaType(file).split(';')[0] ?? '');
}
