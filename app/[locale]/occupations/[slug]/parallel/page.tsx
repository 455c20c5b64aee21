import { getMessages } from '#lib/messages/messages';
import { listProfilePaths } from '#lib/profile/profile-paths';
import { type Address, definePage } from '../../../define-page';
import { describeOccupation, renderProfile } from '../occupation';

const { generateMetadata, page } = definePage(
  async (address: Address<'slug'>) => {
    const { locale, params } = address;
    const occupation = await describeOccupation(address);
    const { parallel, parallelTitle } = getMessages(locale).profile;
    return {
      ...occupation,
      title: parallelTitle(occupation.title),
      short: occupation.short && parallelTitle(occupation.short),
      description: `${parallel}: ${occupation.description}`,
      paths: listProfilePaths(occupation.profile, 'parallel'),
      // It repeats the profile in one language, where search engines should lead to.
      path: occupation.paths[locale],
      isIndexed: () => false,
      crumb: parallel,
      above: [...occupation.above, [occupation.title, { page: 'occupation', slug: params.slug }] as const],
    };
  },
  (occupation) => renderProfile(occupation, true),
);

export { generateMetadata, page as default };
