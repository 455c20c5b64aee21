import { STATUS_CODES } from 'node:http';
import { cacheControl, type Header, securityHeaders } from './headers';

const texts: Record<number, readonly [sl: string, de: string]> = {
  400: ['Brskalnik je poslal zahtevo, ki je ne razumemo.', 'Der Browser hat eine unverständliche Anfrage geschickt.'],
  405: ['Te strani lahko samo berete.', 'Diese Seiten kann man nur lesen.'],
  408: ['Zahteva je trajala predolgo.', 'Die Anfrage hat zu lange gedauert.'],
  414: ['Spletni naslov je predolg.', 'Die Adresse ist zu lang.'],
  417: [
    'Brskalnik je zahteval nekaj, česar ne podpiramo.',
    'Der Browser hat etwas verlangt, das wir nicht unterstützen.',
  ],
  421: ['Pod tem imenom tukaj ni spletne strani.', 'Unter diesem Namen gibt es hier keine Website.'],
  431: ['Brskalnik je poslal preveč podatkov.', 'Der Browser hat zu viele Daten mitgeschickt.'],
  500: [
    'Pri nas je prišlo do napake. Poskusite znova.',
    'Bei uns ist ein Fehler passiert. Bitte versuchen Sie es noch einmal.',
  ],
  501: ['Brskalnik je poslal zahtevo, ki je ne razumemo.', 'Der Browser hat eine unverständliche Anfrage geschickt.'],
  503: [
    'Trenutno je zahtev preveč. Poskusite znova čez nekaj sekund.',
    'Gerade kommen zu viele Anfragen. Bitte versuchen Sie es in ein paar Sekunden noch einmal.',
  ],
};

/** A complete response that needs no file. */
export interface ErrorPage {
  status: number;
  headers: Header[];
  body: string;
}

/** Builds a short error page in every language. */
export function buildErrorPage(status: number): ErrorPage {
  const [sl, de] = texts[status] ?? texts[500] ?? ['', ''];
  const body = `<!DOCTYPE html><html lang="sl"><head><meta charset="utf-8"><title>${status} – Poklici · Berufe</title>\
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>${status}</h1>\
<p>${sl} <a href="/sl">Na začetno stran</a></p><p lang="de">${de} <a href="/de">Zur Startseite</a></p></body></html>`;
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
