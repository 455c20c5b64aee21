import { type ByLocale, byLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatBlocks } from '#lib/markdown/format-markdown';
import type { Profile, SectionData } from '#lib/profile/profile';
import { toAnswer } from '#lib/profile/recognition';
import { type SectionId, sectionIds } from '#lib/profile/section-ids';
import type { CompetenceNode } from '#lib/profile/sections/competence-tree';
import { toUrl } from '#lib/seo/site-url';
import type { Source } from '#lib/vocabulary/vocabulary';
import type { PublishedSections } from './occupation-schema';
import {
  omitUnknown,
  type PublishedTerm,
  toCompetence,
  toLabels,
  toOccupationUrl,
  toShortageList,
  toTerm,
  toTerms,
} from './to-parts';

/** Finds the names of an occupation that the site has a profile of. */
export type FindNames = (id: string) => { id: string; labels: PublishedTerm['labels'] } | undefined;

type Published<Id extends SectionId> = Omit<NonNullable<PublishedSections[Id]>, 'sources' | 'text'>;
type ToSection = { [Id in SectionId]: (data: SectionData<Id>, find: FindNames) => Published<Id> };

const toIds = (sources: readonly Source[]) => sources.map(({ id }) => id);
const toCompetences = ({ competences }: SectionData<'basic'>) => ({ competences: competences.map(toCompetence) });
const toTree = ({ competences }: { competences: readonly CompetenceNode[] }) => ({
  competences: competences.map(({ competence, narrower }) => ({
    competence: toCompetence(competence),
    ...(narrower && {
      narrower: narrower.map((below) => ({
        competence: toCompetence(below.competence),
        ...(below.examples && { examples: below.examples.map(toCompetence) }),
      })),
    }),
  })),
});
const toOptionalTerms = (terms: Parameters<typeof toTerms>[0] | undefined) => terms && toTerms(terms);

/** What is published of each section; a new key in the content is not published before it stands here. */
const toSection: ToSection = {
  tasks: () => ({}),
  employment: ({ demand }) =>
    omitUnknown({
      demand: demand?.map(({ list, names, sources }) => ({
        list: toShortageList(list),
        names,
        sources: toIds(sources),
      })),
    }),
  salary: ({ asOf, payments, overall, bands }) => ({
    asOf,
    overall,
    ...omitUnknown({
      payments,
      bands: bands?.map(({ level, module, min, max, asOf: own = asOf }) => ({
        level: toTerm(level),
        min,
        asOf: own,
        ...omitUnknown({ max, module: module && toTerm(module) }),
      })),
    }),
  }),
  vacancies: ({ count, asOf, url }) => ({ count, asOf, ...omitUnknown({ url }) }),
  environment: ({ conditions }) => ({ conditions: toTerms(conditions) }),
  german: ({ from, to }) => ({ from, ...omitUnknown({ to }) }),
  'in-demand': toCompetences,
  basic: toCompetences,
  optional: toCompetences,
  professional: ({ competences, esco }) => ({
    ...toTree({ competences }),
    ...omitUnknown({ esco: esco?.map(({ uri, ...term }) => ({ ...toTerm(term), esco: uri })) }),
  }),
  transversal: toTree,
  digcomp: ({ areas }) => ({
    areas: areas.map(({ area, from, to, stated }) => ({ area: toTerm(area), ...omitUnknown({ from, to, stated }) })),
  }),
  levels: ({ levels }) => ({ levels: toTerms(levels) }),
  training: ({ routes }) => ({
    routes: routes.map(({ route, eqf, years, printed, fields, sources }) => ({
      route: toTerm(route),
      sources: toIds(sources),
      ...omitUnknown({
        eqf,
        years,
        printed,
        fields: fields?.map(({ field, narrower }) => ({
          field: toTerm(field),
          ...omitUnknown({ narrower: toOptionalTerms(narrower) }),
        })),
      }),
    })),
  }),
  recognition: ({ class: kind, trades, laws, authorities, links = [] }) => ({
    class: kind,
    answer: toAnswer(kind),
    links: links.map(({ title, language, url }) => ({ title, language, url })),
    ...omitUnknown({
      trades: toOptionalTerms(trades),
      laws,
      authorities: authorities?.map(({ url, ...authority }) => ({ ...toTerm(authority), ...omitUnknown({ url }) })),
    }),
  }),
  certificates: ({ groups }) => ({
    groups: groups.map(({ group, certificates }) => ({ group: toTerm(group), certificates: toTerms(certificates) })),
  }),
  'further-training': ({ deepening, advancement, crossField, providers, schools }) =>
    omitUnknown({
      deepening: toOptionalTerms(deepening),
      advancement: toOptionalTerms(advancement),
      crossField: toOptionalTerms(crossField),
      providers: toOptionalTerms(providers),
      schools: toOptionalTerms(schools),
    }),
  specialisations: ({ groups }) => ({ groups: groups.map(toTerms) }),
  placement: ({ specialisations }) => ({ specialisations: toTerms(specialisations) }),
  related: ({ occupations }, find) => ({
    occupations: occupations.flatMap(({ id, term }) => {
      const found = find(id);
      if (found) return [{ ...found, url: toOccupationUrl(found.id) }];
      return term ? [{ id, labels: toLabels(term) }] : [];
    }),
  }),
  classification: ({ group: { group, area }, ams, bisId, isco, esco }) => ({
    area: toTerm(area),
    group: toTerm(group),
    ...omitUnknown({
      ams: ams?.map(({ code, title }) => ({ code, title })),
      bisId,
      isco,
      esco: esco?.map(({ uri, code, match, confirmed = true }) => ({
        uri,
        code,
        confirmed,
        ...omitUnknown({ match }),
      })),
    }),
  }),
  links: ({ bis, berufslexikon, ausbildungskompass }) =>
    omitUnknown({
      bis: bis && { url: bis.url, ...omitUnknown({ start: bis.start }) },
      berufslexikon: berufslexikon?.map(toLink),
      ausbildungskompass: ausbildungskompass?.map(toLink),
    }),
};

function toLink({ title, kind, url, start }: NonNullable<SectionData<'links'>['berufslexikon']>[number]) {
  return { title, ...omitUnknown({ kind, url, start }) };
}

/** Publishes the sections of a profile. */
export function toSections(profile: Profile, find: FindNames): PublishedSections {
  const entries = sectionIds.flatMap((id) => {
    const data = profile.sections[id];
    if (!data) return [];
    const text = toProse(profile, id);
    // The data is that of the section, which TypeScript does not see.
    const published = toSection[id](data as never, find);
    return [[id, { sources: toIds(data.sources), ...(text && { text }), ...published }] as const];
  });
  return Object.fromEntries(entries);
}

function toProse({ texts }: Profile, id: SectionId) {
  const prose: ByLocale<{
    status: 'reviewed' | 'machine' | 'missing';
    markdown?: string;
    parts?: Record<string, string>;
  }> = byLocale((locale) => {
    const text = texts[locale];
    const { blocks = [], parts = {} } = text?.prose[id] ?? {};
    // Links are relative to the page: to its sections, for one.
    const page = text && toUrl(toPath(locale, { page: 'occupation', slug: text.slug }));
    const toAddress = (address: string) => new URL(address, page).href;
    const named = Object.entries(parts).map(([part, nodes]) => [part, formatBlocks(nodes, toAddress)] as const);
    if (!text || (!blocks.length && !named.length)) return { status: 'missing' };
    return {
      status: text.status,
      ...(blocks.length && { markdown: formatBlocks(blocks, toAddress) }),
      ...(named.length && { parts: Object.fromEntries(named) }),
    };
  });
  return Object.values(prose).some(({ status }) => status !== 'missing') ? prose : undefined;
}
