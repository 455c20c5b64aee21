import { formatDate, formatEuroRange } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toNqr } from '#lib/profile/qualifications';
import type { SectionId } from '#lib/profile/section-ids';
import type { Item } from './markdown-tree';
import type { PublishedSections } from './occupation-schema';
import type { PublishedTerm } from './to-parts';

type Data<Id extends SectionId> = NonNullable<PublishedSections[Id]>;
type Labelled = Pick<PublishedTerm, 'labels'>;

/** A term for readers of a language, with the wording of the source in brackets. */
export function formatTerm({ labels }: Labelled, locale: Locale): string {
  const official = labels[sourceLocale].text ?? '';
  const { text = official } = labels[locale];
  return text === official ? text : `${text} (${official})`;
}

type ToItems<Id extends SectionId> = (data: Data<Id>, locale: Locale) => readonly Item[];

const toItem = (term: Labelled, locale: Locale): Item => ({ text: formatTerm(term, locale) });
const listTerms = (terms: readonly Labelled[] = [], locale: Locale) => terms.map((term) => toItem(term, locale));
const listCompetences = ({ competences }: { competences: readonly Labelled[] }, locale: Locale) =>
  listTerms(competences, locale);
const listTree = ({ competences }: Pick<Data<'professional'>, 'competences'>, locale: Locale): Item[] =>
  competences.map(({ competence, narrower = [] }) => ({
    ...toItem(competence, locale),
    below: narrower.map(({ competence: below, examples }) => ({
      ...toItem(below, locale),
      below: listTerms(examples, locale),
    })),
  }));

/** What the lists of each section say in Markdown; sections that are prose have none. */
const lists: { [Id in SectionId]?: ToItems<Id> } = {
  salary: ({ asOf, overall, bands = [] }, locale) => {
    const { overall: name, month, minimum, asOfYear, asOfDay } = getMessages(locale).salary;
    const formatAsOf = (date: string) => (date.length > 4 ? asOfDay : asOfYear)(formatDate(locale, date));
    const format = (min: number, max: number | undefined) => `${formatEuroRange(locale, min, max)} ${month}`;
    return [
      { text: `${name}: ${format(overall.min, overall.max)}. ${minimum(formatAsOf(asOf))}` },
      ...bands.map(({ level, module, min, max, asOf: date }) => {
        const terms = [level, ...(module ? [module] : [])].map((term) => formatTerm(term, locale));
        return { text: `${terms.join(', ')}: ${format(min, max)}${date === asOf ? '' : `, ${formatAsOf(date)}`}` };
      }),
    ];
  },
  vacancies: ({ count, asOf, url }, locale) => {
    const { vacancies, profile } = getMessages(locale);
    const counted = formatCount(locale, vacancies.count, count);
    return [{ text: `${counted}, ${profile.onDate(formatDate(locale, asOf))}`, url }];
  },
  environment: ({ conditions }, locale) => listTerms(conditions, locale),
  german: ({ from, to = from }, locale) => {
    const { level, range } = getMessages(locale).german;
    return [{ text: level(from === to ? from : range(from, to)) }];
  },
  'in-demand': listCompetences,
  basic: listCompetences,
  optional: listCompetences,
  professional: ({ competences, esco = [] }, locale) => {
    const { competences: forms, professional } = getMessages(locale);
    const below = listTerms(esco, locale);
    const counted = formatCount(locale, forms, esco.length);
    return [
      ...listTree({ competences }, locale),
      ...(below.length ? [{ text: professional.esco(counted), below }] : []),
    ];
  },
  transversal: listTree,
  digcomp: ({ areas }, locale) => {
    const { range } = getMessages(locale).digcomp;
    return areas.map(({ area, from, to }) => {
      const levels = from === undefined && to === undefined ? '' : `: ${range(from, to)}`;
      return { text: `${formatTerm(area, locale)}${levels}` };
    });
  },
  levels: ({ levels }, locale) => listTerms(levels, locale),
  training: ({ routes }, locale) => {
    const { level, or, noLevel, levelUnknown, printed: formatPrinted } = getMessages(locale).training;
    return routes.map(({ route, eqf, printed, fields = [] }) => {
      const known = eqf?.length ? eqf.map((one) => level(toNqr(one), one)).join(` ${or} `) : noLevel;
      const words = [eqf ? known : levelUnknown, ...(printed === undefined ? [] : [formatPrinted(printed)])];
      return {
        text: `${formatTerm(route, locale)}: ${words.join('; ')}`,
        below: fields.map(({ field, narrower }) => ({ ...toItem(field, locale), below: listTerms(narrower, locale) })),
      };
    });
  },
  employment: ({ demand = [] }, locale) =>
    demand.map(({ list, names }) => ({
      text: `${formatTerm(list, locale)}: ${names.join('; ')}. ${list.caveat[locale]}`,
      url: list.url,
    })),
  recognition: ({ class: kind, answer, trades = [], laws = [], authorities = [], links }, locale) => {
    const { inLanguage, answers, classes, ...labels } = getMessages(locale).recognition;
    const listLabelled = (label: string, items: readonly string[]) =>
      items.length ? [{ text: `${label} ${items.join('; ')}` }] : [];
    const listed = links.map(({ title, language, url }) => ({ text: `${title} (${inLanguage[language]})`, url }));
    return [
      { text: `${answers[answer]}. ${classes[kind]}` },
      ...listLabelled(
        labels.trades,
        trades.map((trade) => formatTerm(trade, locale)),
      ),
      ...listLabelled(labels.laws, laws),
      ...authorities.map(({ url, ...name }) => ({ text: `${labels.authorities} ${formatTerm(name, locale)}`, url })),
      ...listed,
    ];
  },
  certificates: ({ groups }, locale) =>
    groups.map(({ group, certificates }) => ({ ...toItem(group, locale), below: listTerms(certificates, locale) })),
  'further-training': ({ deepening, advancement, crossField, providers, schools }, locale) => {
    const names = getMessages(locale).furtherTraining;
    const parts = { deepening, advancement, crossField, schools, providers };
    return Object.entries(parts).flatMap(([key, terms]) =>
      terms ? [{ text: names[key as keyof typeof parts], below: listTerms(terms, locale) }] : [],
    );
  },
  specialisations: ({ groups }, locale) => listTerms(groups.flat(), locale),
  placement: ({ specialisations }, locale) =>
    specialisations.length ? listTerms(specialisations, locale) : [{ text: getMessages(locale).placement.none }],
  related: ({ occupations }, locale) => listTerms(occupations, locale),
  classification: ({ area, group, ams = [], isco, esco = [], bisId }, locale) => {
    const { names } = getMessages(locale).classification;
    const bis = !area.id.startsWith('isco-');
    return [
      { text: `${bis ? names.area : names.iscoArea}: ${formatTerm(area, locale)}` },
      { text: `${bis ? names.group : names.iscoGroup}: ${formatTerm(group, locale)}` },
      ...ams.map(({ code, title }) => ({ text: `${names.ams}: ${code}, ${title}` })),
      ...(isco === undefined ? [] : [{ text: `${names.isco}: ${isco}` }]),
      ...esco.map(({ code, uri }) => ({ text: `${names.esco}: ${code}`, url: uri })),
      ...(bisId === undefined ? [] : [{ text: `${names.bis}: ${bisId}` }]),
    ];
  },
  links: ({ bis, berufslexikon = [], ausbildungskompass = [] }, locale) => {
    const names = getMessages(locale).links;
    const below = (links: typeof berufslexikon) =>
      links.map(({ title, kind, url }) => ({ text: [title, kind].filter(Boolean).join(', '), url }));
    return [
      ...(bis ? [{ text: names.bis, url: bis.url }] : []),
      ...(berufslexikon.length ? [{ text: names.berufslexikon, below: below(berufslexikon) }] : []),
      ...(ausbildungskompass.length ? [{ text: names.ausbildungskompass, below: below(ausbildungskompass) }] : []),
    ];
  },
};

/** Lists what a section says beside its text. */
export function listItems<Id extends SectionId>(id: Id, data: Data<Id>, locale: Locale): readonly Item[] {
  return lists[id]?.(data, locale) ?? [];
}
