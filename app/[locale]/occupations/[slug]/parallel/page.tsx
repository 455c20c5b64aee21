import { describeOccupation, OccupationPage, type OccupationParams } from '../occupation';

export { listSlugs as generateStaticParams } from '../occupation';

/** Imported profiles are not built beforehand; the server answers for slugs that nobody has. */
export const dynamicParams = true;

export function generateMetadata(props: OccupationParams) {
  return describeOccupation(props, 'parallel');
}

export default function Page(props: OccupationParams) {
  return <OccupationPage {...props} page="parallel" />;
}
