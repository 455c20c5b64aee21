import { describeOccupation, listSlugs, OccupationPage, type OccupationParams } from './occupation';

export const dynamicParams = false;
export const generateStaticParams = listSlugs;

export function generateMetadata(props: OccupationParams) {
  return describeOccupation(props, 'occupation');
}

export default function Page(props: OccupationParams) {
  return <OccupationPage {...props} page="occupation" />;
}
