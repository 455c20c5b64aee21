import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildJsonSchema, type FileName } from '#lib/data/json-schemas';

/** Builds a check by an independent validator: it says what breaks the published schema of a file, or nothing. */
export function createValidator(file: FileName): (value: unknown) => string {
  const ajv = new Ajv2020({ allErrors: true });
  // The package is CommonJS, which TypeScript takes for a namespace.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  const check = ajv.compile(JSON.parse(JSON.stringify(buildJsonSchema(file))));
  return (value) => (check(value) ? '' : ajv.errorsText(check.errors));
}
