import { expect, test } from 'vitest';
import { listRedirects } from '#lib/i18n/paths';

/** After a change of the addresses: `npm test -- unit deploy -u` writes the file anew. */
test('deploy/redirects.conf has the internal addresses of the site', async () => {
  const lines = listRedirects().map(({ source, destination }) => {
    const names = source.match(/:\w+/g) ?? [];
    const target = names.reduce((path, name, index) => path.replace(name, `$${index + 1}`), destination);
    return `  "~^${source.replaceAll(/:\w+/g, '([\\w-]+)')}$" ${target};`;
  });
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
