import { ChecklistView } from '#components/checklist/checklist-view';
import { formatChoice, mostChosen } from '#lib/catalogue/competence-choice';
import { rankOccupations } from '#lib/catalogue/match';
import { byLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildChecklist, formatTicked, readTicked } from '#lib/profile/checklist';
import { listProfilePaths } from '#lib/profile/profile-paths';
import { toChangePath } from '#lib/share/change';
import { toComparisonPath } from '#lib/share/comparison';
import { type Address, definePage } from '../../../define-page';
import { describeOccupation } from '../occupation';

/** Occupations that the one of the page is compared with. */
const mostFitting = 2;

const { generateMetadata, page } = definePage(
  async (address: Address<'slug'>) => {
    const { locale, params, searchParams } = address;
    const occupation = await describeOccupation(address);
    const { profile, catalogue } = occupation;
    const { checklist } = getMessages(locale);
    const { k } = await searchParams;
    const ticked = readTicked(k, buildChecklist(profile), (id) => catalogue.competences.find(id)?.competence);
    const paths = listProfilePaths(profile, 'checklist');
    const query = formatTicked(ticked.competences);
    return {
      ...occupation,
      title: checklist.title(occupation.title),
      short: occupation.short && checklist.title(occupation.short),
      description: checklist.describe(occupation.description),
      paths,
      switchPaths: byLocale((language) => paths[language] && paths[language] + query),
      // It holds a part of the profile, where search engines should lead to.
      path: toPath(locale, { page: 'occupation', slug: params.slug }),
      isIndexed: () => false,
      crumb: checklist.name,
      above: [...occupation.above, [occupation.title, { page: 'occupation', slug: params.slug }] as const],
      ticked,
    };
  },
  ({ profile, catalogue, title, locale, beside, paths, path, ticked }) => {
    const own = paths[locale] ?? path;
    const entries = [...ticked.competences].flatMap(({ id }) => catalogue.competences.find(id) ?? []);
    const chosen = entries.slice(0, mostChosen);
    const fitting = rankOccupations(chosen, catalogue.listOccupations(locale))
      .map(({ occupation }) => occupation)
      .filter((occupation) => occupation.profile.id !== profile.id)
      .slice(0, mostFitting);
    const links = {
      profile: path,
      clear: own,
      match: toPath(locale, { page: 'match' }) + formatChoice(chosen),
      mostMatched: mostChosen,
      comparison: {
        path: toComparisonPath(locale, [profile, ...fitting.map((occupation) => occupation.profile)]),
        titles: fitting.map(({ title }) => title),
      },
      change: toChangePath(locale, { to: profile }),
    };
    return (
      <ChecklistView
        profile={profile}
        title={title}
        locale={locale}
        beside={beside}
        ticked={ticked}
        path={own}
        links={links}
      />
    );
  },
);

export { generateMetadata, page as default };
