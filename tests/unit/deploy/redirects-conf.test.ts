import { expect, test } from 'vitest';
import { listRedirects } from '#lib/i18n/paths';

/** After a change of the addresses: `npm test -- unit deploy -u` writes the file anew. */
test('deploy/redirects.conf has the internal addresses of the site', async () => {
  const lines = listRedirects().map(
    ({ source, destination }) =>
      `  "~^${source.replace(':slug', '([\\w-]+)')}$" ${destination.replace(':slug', '$1')};`,
  );
  const text = [
    '# Written from lib/i18n/paths.ts: npm test -- unit deploy -u',
    'map $uri $public_path {',
    '  default "";',
    ...lines,
    '}',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../../deploy/redirects.conf');
});
