import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { groupBands } from '#lib/profile/pay';
import { getText, type Profile, type SectionData } from '#lib/profile/profile';
import { type PayRange, toYear } from '#lib/profile/sections/salary';
import { listPrintedNames, toLocalizedTerm } from '#lib/profile/texts';
import { toUrl } from './site-url';
import type { Trail } from './trail';

/** Builds a schema.org `BreadcrumbList`. */
export function buildBreadcrumbs(trail: Trail) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: toUrl(path),
    })),
  };
}

/** Builds the schema.org graph of a profile page: the page, the occupation and the breadcrumbs. */
export function buildProfileGraph(profile: Profile, locale: Locale, trail: Trail) {
  const text = getText(profile, locale);
  const url = toUrl(toPath(locale, { page: 'occupation', slug: text.slug }));
  const title = capitalise(locale, text.title);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: title,
        description: text.summary,
        inLanguage: locale,
        ...(profile.updated && { dateModified: profile.updated }),
        mainEntity: { '@id': `${url}#occupation` },
      },
      { '@id': `${url}#occupation`, ...buildOccupation(profile, locale, title, text.summary) },
      buildBreadcrumbs(trail),
    ],
  };
}

function buildOccupation({ texts, officialTitle, sections }: Profile, locale: Locale, name: string, summary: string) {
  const { salary, classification, professional, transversal } = sections;
  const competences = [...(professional?.competences ?? []), ...(transversal?.competences ?? [])];
  return {
    '@type': 'Occupation',
    name,
    alternateName: [officialTitle, ...(texts[locale] ? listPrintedNames(texts[locale]) : [])],
    description: summary,
    occupationLocation: { '@type': 'Country', name: 'AT' },
    ...(salary && { estimatedSalary: listPay(salary, locale, name) }),
    ...(competences.length && {
      skills: competences.map(({ competence }) => toLocalizedTerm(competence, locale).value),
    }),
    ...(classification && {
      occupationalCategory: [
        ...(classification.ams ?? []).map(({ code, title }) => toCategory(code, title, 'AMS-Berufssystematik')),
        ...(classification.esco ?? []).map(({ code }) => toCategory(code, undefined, 'ESCO')),
        ...(classification.isco ? [toCategory(classification.isco, undefined, 'ISCO-08')] : []),
      ],
    }),
  };
}

/** Lists the range of the newest year and all bands, each with its date; a single band is the range. */
function listPay(salary: SectionData<'salary'>, locale: Locale, title: string) {
  const { overall, asOf, bands = [] } = salary;
  const { name: minimum } = getMessages(locale).salary;
  const toAmount = (words: readonly (string | undefined)[], { min, max }: PayRange, date: string) => {
    const known = words.filter((word) => word !== undefined).join(', ');
    return {
      '@type': 'MonetaryAmount',
      name: `${minimum}: ${known} (${toYear(date)})`,
      currency: 'EUR',
      validFrom: date,
      value: {
        '@type': 'QuantitativeValue',
        unitText: 'MONTH',
        minValue: min,
        ...(max !== undefined && { maxValue: max }),
      },
    };
  };
  const [newest] = groupBands(salary);
  const single = newest && toYear(newest.asOf) === toYear(asOf) && newest.bands.length === 1;
  return [
    ...(single ? [] : [toAmount([title], overall, asOf)]),
    ...bands.map((band) => {
      const terms = [band.level, band.module].map((term) => term && toLocalizedTerm(term, locale).value);
      return toAmount([title, ...terms], band, band.asOf ?? asOf);
    }),
  ];
}

function toCategory(codeValue: string, name: string | undefined, inCodeSet: string) {
  return { '@type': 'CategoryCode', codeValue, ...(name && { name }), inCodeSet };
}
