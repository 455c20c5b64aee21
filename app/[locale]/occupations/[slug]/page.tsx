import { findIscoGroup } from '#lib/catalogue/catalogue';
import { toOccupationUrl } from '#lib/data/to-parts';
import { toPath } from '#lib/i18n/paths';
import { buildProfileNodes } from '#lib/seo/profile-json-ld';
import { toUrl } from '#lib/seo/site-url';
import { toOembedPath } from '#lib/share/embed';
import { type Address, definePage } from '../../define-page';
import { describeOccupation, renderProfile } from './occupation';

const { generateMetadata, page } = definePage(async (address: Address<'slug'>) => {
  const occupation = await describeOccupation(address);
  const { profile, catalogue } = occupation;
  const { locale, params } = address;
  const lists = catalogue.getBrowseLists(locale);
  const group = findIscoGroup(lists, profile.sections.classification?.isco);
  const formats = {
    'application/json+oembed': toUrl(toOembedPath(toUrl(toPath(locale, { page: 'occupation', slug: params.slug })))),
    'application/json': toOccupationUrl(profile.id),
    'text/markdown': toUrl(toPath(locale, { page: 'markdown', slug: params.slug })),
  };
  return { ...occupation, formats, nodes: () => buildProfileNodes(profile, locale, group) };
}, renderProfile);

export { generateMetadata, page as default };
