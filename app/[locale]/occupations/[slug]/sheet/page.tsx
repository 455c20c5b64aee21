import { SheetView } from '#components/profile/sheet/sheet-view';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { listProfilePaths } from '#lib/profile/profile-paths';
import { toUrl } from '#lib/seo/site-url';
import { type Address, definePage } from '../../../define-page';
import { describeOccupation } from '../occupation';

const { generateMetadata, page } = definePage(
  async (address: Address<'slug'>) => {
    const { locale, params } = address;
    const occupation = await describeOccupation(address);
    const { sheet } = getMessages(locale);
    return {
      ...occupation,
      title: sheet.title(occupation.title),
      short: occupation.short && sheet.title(occupation.short),
      description: sheet.describe(occupation.description),
      paths: listProfilePaths(occupation.profile, 'sheet'),
      // It holds a part of the profile, where search engines should lead to.
      path: toPath(locale, { page: 'occupation', slug: params.slug }),
      isIndexed: () => false,
      crumb: sheet.name,
      above: [...occupation.above, [occupation.title, { page: 'occupation', slug: params.slug }] as const],
    };
  },
  ({ profile, catalogue: { rungs }, locale, beside, path }) => (
    <SheetView profile={profile} locale={locale} beside={beside} rungs={rungs} path={path} url={toUrl(path)} />
  ),
);

export { generateMetadata, page as default };
