import type { Encoding } from './encoding';
import { type Header, pageHeaders, securityHeaders, toCacheControl } from './headers';
import { toMediaType } from './media-type';
import type { FileEntry } from './site-manifest';

/** A published file in one encoding, with the headers of its answers: names and values in turn, as Node sends them. */
export interface Representation {
  file: string;
  etag: string;
  headers: readonly string[];
}

/** A published file, at an address. */
export interface PublishedFile {
  path: string;
  compressed: boolean;
  representations: Record<Encoding, Representation>;
}

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' };

/** Prepares the headers of a file, which are the same for all answers. */
export function toPublishedFile({ path, file, hash, compressed }: FileEntry): PublishedFile {
  const toRepresentation = (encoding: Encoding): Representation => {
    const etag = `"${hash}${suffixes[encoding].replace('.', '-')}"`;
    return {
      file: file + suffixes[encoding],
      etag,
      headers: [
        ...toHeaders(path, file),
        ['ETag', etag] as const,
        ...toEncodingHeaders(path, encoding, compressed),
      ].flat(),
    };
  };
  const [br, gzip, identity] = [toRepresentation('br'), toRepresentation('gzip'), toRepresentation('identity')];
  return { path, compressed, representations: { br, gzip, identity } };
}

function toHeaders(path: string, file: string): Header[] {
  const type = toMediaType(file);
  return [
    ...securityHeaders,
    ...(type.startsWith('text/html') ? pageHeaders : []),
    ['Content-Type', type],
    ['Cache-Control', toCacheControl(path, type)],
  ];
}

function toEncodingHeaders(path: string, encoding: Encoding, compressed: boolean): Header[] {
  // The page in both languages stands where others are sent on to their language.
  const reasons = [...(path === '/' ? ['Accept-Language'] : []), ...(compressed ? ['Accept-Encoding'] : [])];
  return [
    ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as const)),
    ...(reasons.length > 0 ? ([['Vary', reasons.join(', ')]] as const) : []),
  ];
}
