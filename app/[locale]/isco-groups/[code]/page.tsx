import { notFound } from 'next/navigation';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { describeWith } from '#lib/seo/description';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { code } }: Address<'code'>) => {
    const { isco } = (await getCatalogue()).getBrowseLists(locale);
    const major = isco.find(({ groups }) => groups.some((group) => group.code === code)) ?? notFound();
    const entry = major.groups.find((group) => group.code === code) ?? notFound();
    const { browse } = getMessages(locale);
    const title = entry.group && toLocalizedTerm(entry.group, locale).value;
    const name = title ? `${code} ${title}` : code;
    return {
      ...entry,
      title: `${browse.isco.short}: ${name}`,
      short: name,
      description: describeWith(locale, entry.occupations, (examples) => browse.isco.describe(name, examples)),
      crumb: code,
      above: [[browse.isco.short, { page: 'isco' }]],
      list: entry.occupations,
      name,
      major,
    };
  },
  ({ locale, beside, code, group, name, major, occupations, sources }) => {
    const { isco } = getMessages(locale).browse;
    return (
      <ListView
        locale={locale}
        title={group ? <Names term={group} locale={locale} beside={beside} /> : name}
        occupations={occupations}
        longest={longestList}
        sources={sources}
      >
        <p>
          {isco.group} {code}
          {major.group && (
            <>
              {', '}
              <a href={`${toPath(locale, { page: 'isco' })}#major-${major.code}`}>
                {isco.major(major.code, toLocalizedTerm(major.group, locale).value)}
              </a>
            </>
          )}
        </p>
      </ListView>
    );
  },
);

export { generateMetadata, page as default };
