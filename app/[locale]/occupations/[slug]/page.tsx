import { buildProfileNodes } from '#lib/seo/profile-json-ld';
import { type Address, definePage } from '../../define-page';
import { describeOccupation, renderProfile } from './occupation';

const { generateMetadata, page } = definePage(async (address: Address<'slug'>) => {
  const occupation = await describeOccupation(address);
  return { ...occupation, nodes: () => buildProfileNodes(occupation.profile, address.locale) };
}, renderProfile);

export { generateMetadata, page as default };
