import { OpenDataView } from '#components/data/open-data-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { buildDataset } from '#lib/data/dataset-json-ld';
import { listExamples, listFiles } from '#lib/data/page';
import { dataVersion } from '#lib/data/parts';
import { ownLicence } from '#lib/data/to-parts';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const paths = toPaths({ page: 'data' });

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, description } = getMessages(locale).data;
    return { title, description, paths, nodes: () => [buildDataset(locale, paths[locale])] };
  },
  async ({ locale }) => {
    const catalogue = await getCatalogue();
    return (
      <OpenDataView
        locale={locale}
        files={listFiles()}
        examples={listExamples(catalogue, locale)}
        version={dataVersion}
        licence={ownLicence}
        sources={catalogue.sources.filter(({ licence }) => licence && licence.url !== ownLicence.url)}
      />
    );
  },
);

export { generateMetadata, page as default };
