import { describeOccupation, listSlugs, OccupationPage, type OccupationParams } from './occupation';

/** Imported profiles are not built beforehand; the server answers for slugs that nobody has. */
export const dynamicParams = true;
export const generateStaticParams = listSlugs;

export function generateMetadata(props: OccupationParams) {
  return describeOccupation(props, 'occupation');
}

export default function Page(props: OccupationParams) {
  return <OccupationPage {...props} page="occupation" />;
}
