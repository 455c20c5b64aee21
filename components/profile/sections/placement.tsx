import { Pair } from '#components/ui/pair';
import { TermList } from '#components/ui/term-list';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';

export function Placement({ data, view }: SectionProps<'placement'>) {
  if (data.specialisations.length) return <TermList terms={data.specialisations} view={view} />;
  return <Pair view={view}>{(locale) => <p>{getMessages(locale).placement.none}</p>}</Pair>;
}
