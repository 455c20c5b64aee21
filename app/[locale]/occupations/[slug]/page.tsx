import { findIscoGroup } from '#lib/catalogue/catalogue';
import { buildProfileNodes } from '#lib/seo/profile-json-ld';
import { type Address, definePage } from '../../define-page';
import { describeOccupation, renderProfile } from './occupation';

const { generateMetadata, page } = definePage(async (address: Address<'slug'>) => {
  const occupation = await describeOccupation(address);
  const { profile, catalogue } = occupation;
  const lists = catalogue.getBrowseLists(address.locale);
  const group = findIscoGroup(lists, profile.sections.classification?.isco);
  return { ...occupation, nodes: () => buildProfileNodes(profile, address.locale, group) };
}, renderProfile);

export { generateMetadata, page as default };
