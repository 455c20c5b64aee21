import { expect, test } from 'vitest';
import {
  cacheControl,
  embedPaths,
  embedPolicy,
  type Header,
  hashedFolders,
  openHeaders,
  openPaths,
  pageHeaders,
  pictureHeader,
  preflightHeaders,
  securityHeaders,
  transportHeaders,
} from '../../../lib/server/headers';

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const toVariable = (name: string) => `$${name.toLowerCase().replaceAll('-', '_')}_header`;

/** A header that nginx sends for some answers only, or with another value: what a variable has to match, and the header. */
function toConditional(variable: string, pattern: string, [name, value]: Header, otherwise = ''): string[] {
  return [
    `map ${variable} ${toVariable(name)} {`,
    `  default "${otherwise}";`,
    `  ${quote(pattern)} ${quote(value)};`,
    '}',
    `add_header ${name} ${toVariable(name)} always;`,
  ];
}

const toSource = ({ source }: RegExp) => source.replaceAll('\\/', '/');
const usual = new Map(securityHeaders);
const replaced = [embedPolicy[0], pictureHeader[0]];
const always = securityHeaders.filter(([name]) => !replaced.includes(name));
const all = [...securityHeaders, ...transportHeaders, ...pageHeaders, ...openHeaders];

const lines = [
  '# Written from lib/server/headers.ts: npm test -- unit deploy -u',
  '',
  '# The replicas send them too.',
  ...all.map(([name]) => `proxy_hide_header ${name};`),
  '',
  ...always.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
  '',
  ...toConditional('$uri', `~${toSource(embedPaths)}`, embedPolicy, usual.get(embedPolicy[0])),
  ...toConditional(
    '$uri',
    `~${toSource(embedPaths)}|\\.(?:avif|ico|jpe?g|png|svg|webp)$`,
    pictureHeader,
    usual.get(pictureHeader[0]),
  ),
  ...transportHeaders.flatMap((header) => toConditional('$forwarded_proto', 'https', header)),
  ...pageHeaders.flatMap((header) => toConditional('$sent_http_content_type', '~^text/html', header)),
  ...openHeaders.flatMap((header) => toConditional('$uri', `~${toSource(openPaths)}`, header)),
  '',
  '# What a browser asks before it reads that data from another site.',
  'map "$request_method $access_control_allow_origin_header" $is_preflight {',
  '  default "";',
  '  "OPTIONS *" 1;',
  '}',
  ...preflightHeaders.flatMap((header) => toConditional('$is_preflight', '1', header)),
  '',
  '# A replica knows best how long its answer is good for.',
  'map $upstream_http_cache_control $cache_control_header {',
  '  default "";',
  '  "" $cache_control_of_file;',
  '}',
  'map "$status $uri" $cache_control_of_file {',
  `  default ${quote(cacheControl.never)};`,
  `  "~^(?:404|308) " ${quote(cacheControl.missing)};`,
  `  "~^(?:200|206|304) /healthz$" ${quote(cacheControl.never)};`,
  ...hashedFolders.map((folder) => `  "~^(?:200|206|304) ${folder}" ${quote(cacheControl.hashed)};`),
  `  "~^(?:200|206|304) .*\\.html$" ${quote(cacheControl.page)};`,
  `  "~^(?:200|206|304) " ${quote(cacheControl.file)};`,
  '}',
  'add_header Cache-Control $cache_control_header always;',
  '',
];

/** After a change of the headers: `npm test -- unit deploy -u` writes the file anew. */
test('deploy/headers.conf has the headers of the site', async () => {
  await expect(lines.join('\n')).toMatchFileSnapshot('../../../deploy/headers.conf');
});
