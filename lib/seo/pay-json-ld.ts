import type { MonetaryAmount } from 'schema-dts';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { groupBands, mergeEqualBands } from '#lib/profile/pay';
import type { SectionData } from '#lib/profile/profile';
import { type PayRange, toYear } from '#lib/profile/sections/salary';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { NodeOf } from './json-ld';

/**
 * Builds the figures of pay as the page shows them: the range of the newest year and the bands of all years, each with
 * its date. Bands of the same pay are one amount, and a single one of the newest year is the range.
 */
export function buildPay(salary: SectionData<'salary'>, locale: Locale, title: string): NodeOf<MonetaryAmount>[] {
  const { overall, asOf } = salary;
  const years = groupBands(salary).map((year) => ({ asOf: year.asOf, groups: mergeEqualBands(year.bands) }));
  const [newest] = years;
  const single = newest && toYear(newest.asOf) === toYear(asOf) && newest.groups.length === 1;
  const { name: minimum } = getMessages(locale).salary;
  const toAmount = (levels: readonly string[], { min, max }: PayRange, date: string): NodeOf<MonetaryAmount> => ({
    '@type': 'MonetaryAmount',
    name: `${minimum}: ${[title, ...levels].join(', ')} (${toYear(date)})`,
    currency: 'EUR',
    validFrom: date,
    value: {
      '@type': 'QuantitativeValue',
      unitText: 'MONTH',
      minValue: min,
      ...(max !== undefined && { maxValue: max }),
    },
  });
  return [
    ...(single ? [] : [toAmount([], overall, asOf)]),
    ...years.flatMap((year) =>
      year.groups.map((group) => {
        const terms = group.bands.flatMap(({ level, module }) => (module ? [level, module] : [level]));
        const names = terms.map((term) => toLocalizedTerm(term, locale).value);
        return toAmount([...new Set(names)], group, year.asOf);
      }),
    ),
  ];
}
