import { TermRow, TermRows } from '#components/ui/term-list';
import { listInText } from '#components/ui/term-text';
import type { SectionProps } from '../section';

export function Certificates({ data, view }: SectionProps<'certificates'>) {
  return (
    <TermRows view={view}>
      {data.groups.map(({ group, certificates }) => (
        <TermRow key={group.id} term={group} view={view} below={(locale) => listInText(certificates, locale)} />
      ))}
    </TermRows>
  );
}
