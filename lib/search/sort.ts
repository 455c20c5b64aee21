import type { OccupationEntry } from '#lib/catalogue/catalogue';
import type { SearchFacets } from '#lib/i18n/search-path';
import { findPay } from '#lib/profile/pay';

/**
 * Sorts by pay, highest first: by its lower end, which one gets at least, then by its upper end; what has no pay comes
 * last. Others stay in their order. In a search narrowed by level of education, the pay of that level counts.
 */
export function sortByPay<Entry extends OccupationEntry>(
  entries: readonly Entry[],
  { level }: SearchFacets,
): readonly Entry[] {
  const paid = entries.map((entry) => {
    const { min, max = min } = findPay(entry.profile.sections.salary, level) ?? { min: 0 };
    return { entry, min, max };
  });
  return paid.sort((a, b) => b.min - a.min || b.max - a.max).map(({ entry }) => entry);
}
