import { JsonLd } from '#components/site/json-ld';
import { buildProfileGraph } from '#lib/seo/json-ld';
import { definePage } from '../../define-page';
import { describeOccupation, renderProfile } from './occupation';

const { generateMetadata, page } = definePage(describeOccupation, (occupation) => (
  <>
    {renderProfile(occupation)}
    <JsonLd data={buildProfileGraph(occupation.profile, occupation.locale, occupation.trail)} />
  </>
));

export { generateMetadata, page as default };
