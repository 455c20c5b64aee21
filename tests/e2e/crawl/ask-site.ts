import type { Answer, Ask } from './crawl';

const textual = /^text\/|[/+](json|xml|javascript)\b/;

/** Asks a running site over connections that are kept, as a visitor without a language of their own. */
export function askSite(baseUrl: string): Ask {
  const headers = { 'accept-language': '*', 'accept-encoding': 'br' };
  return async (path): Promise<Answer> => {
    const response = await fetch(baseUrl + path, { headers, redirect: 'manual' });
    const mediaType = response.headers.get('content-type') ?? '';
    const body = await response.arrayBuffer();
    return {
      status: response.status,
      mediaType,
      location: response.headers.get('location') ?? undefined,
      bytes: Number(response.headers.get('content-length') ?? body.byteLength),
      text: textual.test(mediaType) ? new TextDecoder().decode(body) : '',
    };
  };
}
