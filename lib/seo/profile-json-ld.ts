import type { CategoryCode, DefinedTerm, EducationalOccupationalCredential, Occupation, WebPage } from 'schema-dts';
import { capitalise } from '#lib/i18n/format';
import { type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toText } from '#lib/markdown/to-text';
import { getText, type Profile, type SectionData } from '#lib/profile/profile';
import { listPrintedNames, toLocalizedTerm } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { toCompetenceId, toOccupationId, toSiteId } from './identity';
import type { NodeOf } from './json-ld';
import { buildPay } from './pay-json-ld';
import { toUrl } from './site-url';

/**
 * Builds what the page of a profile describes: the page, and the occupation under one name for all languages.
 *
 * @param group the group of ISCO-08 that the profile has the code of
 */
export function buildProfileNodes(
  profile: Profile,
  locale: Locale,
  group?: Pick<Term, 'labels'>,
): [NodeOf<WebPage>, NodeOf<Occupation>] {
  const text = getText(profile, locale);
  const url = toUrl(toPath(locale, { page: 'occupation', slug: text.slug }));
  const name = capitalise(locale, text.title);
  const id = toOccupationId(profile);
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name,
      description: text.summary,
      inLanguage: locale,
      isPartOf: { '@id': toSiteId() },
      ...(profile.updated && { dateModified: profile.updated }),
      mainEntity: { '@id': id },
    },
    { '@type': 'Occupation', '@id': id, ...describe(profile, locale, name, group) },
  ];
}

function describe(
  profile: Profile,
  locale: Locale,
  name: string,
  group?: Pick<Term, 'labels'>,
): Omit<NodeOf<Occupation>, '@type'> {
  const { salary, classification, professional, transversal, levels, training } = profile.sections;
  const competences = [...(professional?.competences ?? []), ...(transversal?.competences ?? [])];
  const tasks = profile.texts[locale]?.prose.tasks?.blocks ?? [];
  const exact = classification?.esco?.filter(({ match, confirmed }) => match === 'exact' && confirmed !== false) ?? [];
  return {
    name,
    alternateName: listNames(profile, locale),
    description: getText(profile, locale).summary,
    occupationLocation: { '@type': 'Country', name: 'AT' },
    ...(exact.length && { sameAs: exact.map(({ uri }) => uri) }),
    ...(salary && { estimatedSalary: buildPay(salary, locale, name) }),
    ...(tasks.length && { responsibilities: tasks.map(toText) }),
    ...(levels && { educationRequirements: levels.levels.map((level) => toCredential(level, locale, level.eqf)) }),
    ...(training && { qualifications: training.routes.map(({ route, eqf }) => toCredential(route, locale, eqf)) }),
    ...(competences.length && { skills: competences.map(({ competence }) => toSkill(competence, locale)) }),
    ...(classification && {
      occupationalCategory: listCategories(classification, group && toLocalizedTerm(group, locale).value),
    }),
  };
}

/** The official title, the titles in other languages, and the other names that the page prints. */
function listNames({ officialTitle, texts }: Profile, locale: Locale): string[] {
  const others = locales.flatMap((language) => {
    const title = language === locale ? undefined : texts[language]?.title;
    return title === undefined ? [] : [capitalise(language, title)];
  });
  return [...new Set([officialTitle, ...others, ...(texts[locale] ? listPrintedNames(texts[locale]) : [])])];
}

function toCredential(term: Term, locale: Locale, eqf: readonly number[] = []): EducationalOccupationalCredential {
  return {
    '@type': 'EducationalOccupationalCredential',
    name: toLocalizedTerm(term, locale).value,
    ...(eqf.length && { educationalLevel: eqf.map((level) => `EQF ${level}`) }),
  };
}

function toSkill(competence: Competence, locale: Locale): DefinedTerm {
  return { '@type': 'DefinedTerm', '@id': toCompetenceId(competence), name: toLocalizedTerm(competence, locale).value };
}

/** ISCO and ESCO have addresses for their schemes and groups; the AMS has none. */
const esco = 'http://data.europa.eu/esco';

function listCategories(
  { ams = [], esco: occupations = [], isco }: SectionData<'classification'>,
  group: string | undefined,
): CategoryCode[] {
  return [
    ...ams.map(({ code, title }) => toCategory(code, { name: 'AMS-Berufssystematik' }, { name: title })),
    ...occupations.map(({ code, uri }) =>
      toCategory(code, { '@id': `${esco}/concept-scheme/occupations`, name: 'ESCO' }, { url: uri }),
    ),
    ...(isco
      ? [
          toCategory(
            isco,
            { '@id': `${esco}/concept-scheme/isco`, name: 'ISCO-08' },
            { ...(group && { name: group }), url: `${esco}/isco/C${isco}` },
          ),
        ]
      : []),
  ];
}

type CodeSet = { '@id'?: string; name: string };

function toCategory(codeValue: string, set: CodeSet, more: { name?: string; url?: string }): CategoryCode {
  return { '@type': 'CategoryCode', codeValue, ...more, inCodeSet: { '@type': 'CategoryCodeSet', ...set } };
}
