import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import { getMessages } from '#lib/messages/messages';
import { toSiteId } from './identity';
import type { NodeOf } from './json-ld';
import { toUrl } from './site-url';

/** Builds what the start pages describe: the site with its search in a language, and who publishes it. */
export function buildSite(locale: Locale): [NodeOf<WebSite>, NodeOf<Organization>] {
  const publisher = toUrl('/#publisher');
  const search: WithActionConstraints<NodeOf<SearchAction>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${toUrl(toPath(locale, { page: 'search' }))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return [
    {
      '@type': 'WebSite',
      '@id': toSiteId(),
      url: toUrl('/'),
      name: siteName,
      description: getMessages(locale).home.description,
      inLanguage: locales,
      publisher: { '@id': publisher },
      potentialAction: search,
    },
    { '@type': 'Organization', '@id': publisher, name: siteName, url: toUrl('/'), logo: toUrl('/icon-512.png') },
  ];
}
