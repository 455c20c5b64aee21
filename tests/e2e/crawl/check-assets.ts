import type { Crawled, Link } from './crawl';
import type { Problem } from './report';

/** The media types of elements that show or run something. */
const byElement: Record<string, RegExp> = {
  img: /^image\//,
  image: /^image\//,
  icon: /^image\//,
  'apple-touch-icon': /^image\/png/,
  'og:image': /^image\/(png|jpeg)/,
  'twitter:image': /^image\/(png|jpeg)/,
  stylesheet: /^text\/css/,
  script: /^text\/javascript/,
  manifest: /^application\/manifest\+json/,
  iframe: /^text\/html/,
  form: /^text\/html/,
};

/** The media types of files, by the ends of their names. */
const byEnding: Record<string, RegExp> = {
  csv: /^text\/csv/,
  ico: /^image\/(x-icon|vnd\.microsoft\.icon)/,
  json: /^application\/(\w+\+)?json|^application\/[\w.+-]+\+json/,
  md: /^text\/markdown/,
  png: /^image\/png/,
  svg: /^image\/svg\+xml/,
  txt: /^text\/plain/,
  xml: /^(application|text)\/([\w.-]+\+)?xml/,
};

/** Finds files that are not of the type that the page or their name promises, and JSON that cannot be read. */
export function checkAssets({ answers, links }: Crawled): Problem[] {
  const problems = links.flatMap((link): Problem[] => {
    const answer = answers.get(link.to);
    if (answer?.status !== 200) return [];
    const { mediaType } = answer;
    const isRight = listExpected(link).every((type) => type.test(mediaType));
    if (isRight) return [];
    const promised = link.type ? ` ("${link.type}")` : '';
    return [{ fault: 'wrong media type', at: `${link.to}: "${mediaType}", on ${link.from} as ${link.by}${promised}` }];
  });
  return [...problems, ...[...answers].flatMap(([path, { mediaType, text }]) => checkJson(path, mediaType, text))];
}

function listExpected({ to, by, type }: Link): RegExp[] {
  const ending = /\.(\w+)$/.exec(new URL(to, 'http://site').pathname)?.[1] ?? '';
  // Scripts have other types than files: `module`.
  // The oEmbed standard has a link of a type that its answer does not have.
  const media = type?.replace('+oembed', '');
  const promised = media?.includes('/') ? new RegExp(`^${media.replaceAll(/[.+]/g, '\\$&')}(;|$)`) : [];
  return [byElement[by] ?? [], byEnding[ending] ?? [], promised].flat();
}

function checkJson(path: string, mediaType: string, text: string): Problem[] {
  if (!/[/+]json\b/.test(mediaType)) return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ fault: 'no JSON', at: `${path}: ${error instanceof Error ? error.message : error}` }];
  }
}
