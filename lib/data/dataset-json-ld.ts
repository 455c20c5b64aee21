import type { Dataset } from 'schema-dts';
import { type Locale, locales } from '#lib/i18n/locales';
import { siteName } from '#lib/i18n/site-name';
import { getMessages } from '#lib/messages/messages';
import type { NodeOf } from '#lib/seo/json-ld';
import { toUrl } from '#lib/seo/site-url';
import { listDocuments } from './documents';
import { dataVersion } from './parts';
import { ownLicence, toDataPath } from './to-parts';

/** Builds the schema.org description of the open data; it has one name in all languages. */
export function buildDataset(locale: Locale, path: string): NodeOf<Dataset> {
  const { title, description } = getMessages(locale).data;
  return {
    '@type': 'Dataset',
    '@id': toUrl('/data/openapi.json#dataset'),
    url: toUrl(path),
    name: `${title}: ${siteName}`,
    description,
    version: dataVersion,
    license: ownLicence.url,
    isAccessibleForFree: true,
    inLanguage: locales,
    spatialCoverage: { '@type': 'Country', name: 'AT' },
    creator: { '@id': toUrl('/#publisher') },
    distribution: listDocuments().map(({ name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: toUrl(toDataPath(name)),
      encodingFormat: mediaType,
    })),
  };
}
