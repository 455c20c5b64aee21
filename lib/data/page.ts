import type { Catalogue } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { DataFile, DataMessages } from '#lib/messages/data-messages';
import { toShortPath } from '#lib/profile/short-path';
import { toUrl } from '#lib/seo/site-url';
import { toDataPath } from './to-parts';

const names: Record<DataFile, string> = {
  occupations: 'occupations.json',
  spreadsheet: 'occupations.csv',
  competences: 'competences.json',
  areas: 'areas.json',
  qualifications: 'qualifications.json',
  terms: 'terms.jsonld',
  openApi: 'openapi.json',
  schema: 'schema/occupation.json',
};

/** Lists the files that the page about the data names, with their addresses. */
export function listFiles(): { file: DataFile; path: string }[] {
  return (Object.keys(names) as DataFile[]).map((file) => ({ file, path: toDataPath(names[file]) }));
}

/** Lists commands that work on this site, with a profile that it has. */
export function listExamples(
  { profiles }: Pick<Catalogue, 'profiles'>,
  locale: Locale,
): { example: keyof DataMessages['data']['examples']; command: string }[] {
  const list = toUrl(toDataPath('occupations.json'));
  const competences = toUrl(toDataPath('competences.json'));
  const profile = profiles.find(({ imported, texts }) => !imported && texts[locale]);
  const slug = profile?.texts[locale]?.slug;
  const name = profile && (toShortPath(profile)?.slice(1) ?? profile.id);
  return [
    ...(name === undefined || slug === undefined
      ? []
      : ([
          { example: 'occupation', command: `curl ${toUrl(toDataPath(`occupations/${name}.json`))}` },
          { example: 'markdown', command: `curl ${toUrl(toPath(locale, { page: 'markdown', slug }))}` },
        ] as const)),
    { example: 'names', command: `curl ${competences} | jq -r '.competences[].labels.${locale}.text'` },
    {
      example: 'unchanged',
      command: `curl --etag-save etag --etag-compare etag -o occupations.json ${list}`,
    },
  ];
}
