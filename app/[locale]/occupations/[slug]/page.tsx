import { describeOccupation, OccupationPage, type OccupationParams } from './occupation';

export function generateMetadata(props: OccupationParams) {
  return describeOccupation(props, 'occupation');
}

export default function Page(props: OccupationParams) {
  return <OccupationPage {...props} page="occupation" />;
}
