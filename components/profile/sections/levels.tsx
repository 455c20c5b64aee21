import { TermList } from '#components/ui/term-list';
import { toPath } from '#lib/i18n/paths';
import { toLevelSlug } from '#lib/profile/qualifications';
import type { SectionProps } from '../section';

export function Levels({ data, view }: SectionProps<'levels'>) {
  return (
    <TermList
      terms={data.levels}
      view={view}
      toHref={(level, locale) => toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) })}
    />
  );
}
