import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function Certificates({ data, view }: SectionProps<'certificates'>) {
  return data.groups.map(({ group, certificates }) => (
    <div key={group.id}>
      <h4>
        <Pair view={view} as="span">
          {(locale) => <Term term={group} locale={locale} alone={view.parallel} />}
        </Pair>
      </h4>
      <TermList terms={certificates} view={view} />
    </div>
  ));
}
