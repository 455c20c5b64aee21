import { notFound } from 'next/navigation';
import { ListView } from '#components/catalogue/list-view';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { toPath, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { type Address, definePage } from '../../define-page';

/** What readers can choose from where an official code names several things. */
const { generateMetadata, page } = definePage(
  async ({ locale, params: { code } }: Address<'code'>) => {
    const { codes, findEntry } = await getCatalogue();
    const { slug, profiles, isco } = codes.find(code) ?? notFound();
    const { title, description } = getMessages(locale).code;
    const name = slug.replace(/^bis-/, 'BIS ').toUpperCase();
    return {
      title: title(name),
      description: description(name),
      paths: toPaths({ page: 'code', slug }),
      isIndexed: () => false,
      occupations: profiles.flatMap(({ id }) => findEntry(locale, id) ?? []),
      isco,
    };
  },
  ({ locale, title, occupations, isco }) => {
    const { code, browse } = getMessages(locale);
    return (
      <ListView locale={locale} title={title} occupations={occupations} longest={longestList}>
        <p>{code.lead}</p>
        {isco && (
          <p>
            <a href={toPath(locale, { page: 'isco-group', slug: isco })}>
              {browse.isco.group} {isco}
            </a>
          </p>
        )}
      </ListView>
    );
  },
);

export { generateMetadata, page as default };
