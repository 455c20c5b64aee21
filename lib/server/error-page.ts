import { STATUS_CODES } from 'node:http';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import { getMessages } from '#lib/messages/messages';
import { errorStatuses } from '#lib/messages/site-messages';
import { cacheControl, type Header, securityHeaders } from './headers';

/** A complete response that needs no file. */
export interface ErrorPage {
  status: number;
  headers: Header[];
  body: string;
}

/** Builds a short error page in every language. */
export function buildErrorPage(status: number): ErrorPage {
  const known = errorStatuses.find((candidate) => candidate === status) ?? 500;
  const sentences = locales.map((locale) => {
    const { errors, notFound } = getMessages(locale);
    const lang = locale === defaultLocale ? '' : ` lang="${locale}"`;
    return `<p${lang}>${errors[known]} <a href="${toPath(locale, { page: 'home' })}">${notFound.home}</a></p>`;
  });
  const body = `<!DOCTYPE html><html lang="${defaultLocale}"><head><meta charset="utf-8">\
<title>${status} – ${siteName}</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>\
<body><h1>${status}</h1>${sentences.join('')}</body></html>`;
  const headers: Header[] = [
    ...securityHeaders,
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ['Cache-Control', cacheControl.never],
    ...(status === 405 ? ([['Allow', 'GET, HEAD']] as const) : []),
    ...(status === 503 ? ([['Retry-After', '3']] as const) : []),
  ];
  return { status, headers, body };
}

/** The same as raw HTTP, for a connection whose request could not be parsed and which is then closed. */
export function formatErrorResponse({ status, headers, body }: ErrorPage): string {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
