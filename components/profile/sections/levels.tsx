import { TermList } from '#components/ui/term-list';
import { toPath } from '#lib/i18n/paths';
import { toLevelSlug } from '#lib/profile/qualifications';
import type { SectionProps } from '../section';

export function Levels({ data, view }: SectionProps<'levels'>) {
  return (
    <TermList
      terms={data.levels}
      view={view}
      toPath={(level) => toPath(view.locale, { page: 'level', slug: toLevelSlug(level, view.locale) })}
    />
  );
}
