import type { Metadata } from 'next';
import { CompetenceIndex } from '#components/competences/competence-index';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

const paths = toPaths(() => ({ page: 'competences' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).competence;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { competence } = getMessages(locale);
  const { competences } = await getCatalogue();
  const crumbs = buildTrail(locale, [competence.title, { page: 'competences' }]);
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <CompetenceIndex
        locale={locale}
        areas={competences.listAreas(locale)}
        letters={competences.listLetters(locale)}
        size={competences.all.length}
        paginated={competences.paginated}
      />
    </PageFrame>
  );
}
