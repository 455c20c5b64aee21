import { siteName } from '#lib/i18n/site-name';
import { getSiteUrl } from '#lib/seo/site-url';
import { buildNamedSchemas, type FileName, fileSchemas, toSchemaName } from './json-schemas';
import { dataVersion } from './parts';
import { ownLicence, toDataPath } from './to-parts';

const toReference = (name: string) => `#/components/schemas/${name}`;

const notChanged = { description: 'Not changed since the answer with the ETag that the request names.' };
const missing = { description: 'The site has no such file. The body is a page for people.' };

/** Describes an address that answers with a file; `content` by media type. */
function describe(operationId: string, summary: string, content: Record<string, object>) {
  return {
    operationId,
    summary,
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'For If-None-Match.', schema: { type: 'string' } } },
        content,
      },
      304: notChanged,
    },
  };
}

/** The same for JSON by the schema of a file. */
const describeJson = (operationId: string, file: FileName) =>
  describe(operationId, fileSchemas[file].description ?? file, {
    'application/json': { schema: { $ref: toReference(toSchemaName(file)) } },
  });

/** Builds the description of all addresses of the data (OpenAPI 3.1), from the same schemas that the files keep to. */
export function buildOpenApi() {
  const readOccupation = describeJson('readOccupation', 'occupation');
  return {
    openapi: '3.1.0',
    info: {
      title: siteName,
      version: dataVersion,
      summary: 'Occupations in Austria, in Slovenian and German.',
      description:
        'Files without a key, for any site (CORS). Programs should ignore keys they do not know. What an owner has not allowed others to reuse is left out, and the file says so.',
      license: { name: ownLicence.title, url: ownLicence.url },
    },
    servers: [{ url: getSiteUrl() }],
    paths: {
      [toDataPath('occupations.json')]: { get: describeJson('listOccupations', 'occupations') },
      [toDataPath('occupations/{id}.json')]: {
        get: {
          ...readOccupation,
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: 'The id of the occupation, or the code in its short address: 760152.',
              schema: { type: 'string' },
            },
          ],
          responses: { ...readOccupation.responses, 404: missing },
        },
      },
      [toDataPath('competences.json')]: { get: describeJson('listCompetences', 'competences') },
      [toDataPath('areas.json')]: { get: describeJson('listAreas', 'areas') },
      [toDataPath('qualifications.json')]: { get: describeJson('listQualifications', 'qualifications') },
      [toDataPath('occupations.csv')]: {
        get: describe(
          'listOccupationsAsCsv',
          'The list of occupations for spreadsheets, in UTF-8 with a byte order mark.',
          {
            'text/csv': { schema: { type: 'string' } },
          },
        ),
      },
      [toDataPath('terms.jsonld')]: {
        get: describe('readTerms', 'Occupations and competences as linked data (SKOS and schema.org).', {
          'application/ld+json': { schema: { type: 'object' } },
        }),
      },
    },
    components: { schemas: buildNamedSchemas(toReference) },
  };
}
