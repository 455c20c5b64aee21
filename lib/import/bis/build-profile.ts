import { type Locale, locales } from '#lib/i18n/locales';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import type { PlannedFile } from '../importer';
import type { Addresses, Context } from './context';
import { formatJson } from './format-json';
import { type Forms, joinForms, toGermanForms, toSlovenianForms } from './gender-forms';
import { type KnownProfiles, reserveSlug } from './known-profiles';
import type { PageLine } from './page-lines';
import type { Page } from './parse-page';
import { formatText, type Prose, summarise } from './prose';
import type { Report } from './report';
import { type PageContent, readContent } from './sections';
import { type PageTerm, splitTerm, toTermId } from './term';
import type { Vocabularies } from './vocabularies';

/** A page whose occupation and date are known. */
export interface KnownPage {
  id: string;
  file: string;
  page: Page;
  title: PageTerm;
  titleLine: PageLine;
  date: string;
  report: Report;
}

/** The files of a profile. */
export function buildProfile(
  profile: KnownPage,
  terms: Vocabularies,
  known: KnownProfiles,
  addresses: Addresses,
): PlannedFile[] {
  const { id, page, title, titleLine, date, report } = profile;
  const source = addSource(terms, profile);
  const context: Context = { page, terms, report, date, source, addresses };
  const content = readContent(context, title.de, known.titles);
  for (const code of dropUsedCodes(content, known, id)) {
    report.leaveOut(titleLine.number, `the AMS code ${code} belongs to the profile "${known.codes.get(code)}"`, code);
  }
  const translated = page.target === 'sl';
  const forms = { de: toGermanForms(title.de), sl: toSlovenianForms(title.target ?? title.de) };
  if (translated && title.target === undefined) forms.sl = forms.de;
  const facts = {
    id,
    officialTitle: title.de,
    imported: true,
    ...(!translated && { untranslated: ['sl'] }),
    sections: content.sections,
  };
  const texts = locales.filter((locale) => translated || locale === 'de');
  return [
    { path: `profiles/${id}/profile.json`, text: formatJson(facts) },
    ...texts.map((locale) => ({
      path: `profiles/${id}/${locale}.md`,
      text: buildText(profile, locale, forms[locale], content.prose, translated, known),
    })),
  ];
}

function buildText(
  { id, titleLine, report }: KnownPage,
  locale: Locale,
  raw: Forms,
  prose: PageContent['prose'],
  both: boolean,
  known: KnownProfiles,
): string {
  const forms = locale === 'sl' ? lowerForms(raw) : raw;
  const slug = reserveSlug(known, locale, id, toTermId(forms.masculine));
  const own = prose[locale];
  const other = prose[locale === 'sl' ? 'de' : 'sl'];
  const missing: SectionId[] = both ? [...other.sections.keys()].filter((section) => !own.sections.has(section)) : [];
  const summary = summarise(locale, forms, own.sections.get('tasks')?.paragraphs ?? []);
  const name = locale === 'sl' ? 'Slovenian' : 'German';
  report.guess(titleLine.number, `${name} gender forms: ${joinForms(forms, locale)}`, titleLine.raw);
  report.guess(titleLine.number, `${name} slug: ${slug}`, titleLine.raw);
  report.guess(titleLine.number, `${name} summary: ${summary}`, '');
  if (missing.length) report.guess(titleLine.number, `no ${name} text for: ${missing.join(', ')}`, '');
  return formatText({ locale, slug, forms, summary, prose: sortSections(own), missing });
}

/** Slovenian titles start in lower case, except abbreviations. */
function lowerForms({ feminine, masculine }: Forms): Forms {
  const change = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
  return { feminine: change(feminine), masculine: change(masculine) };
}

/** Sections have one order, whatever that of the page. */
function sortSections({ sections }: Prose): Prose {
  const order: SectionId[] = ['tasks', 'employment', 'digcomp', 'german'];
  return { sections: new Map([...sections].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) };
}

/** Removes AMS codes that another profile of the folder has; returns them. */
function dropUsedCodes({ sections }: PageContent, known: KnownProfiles, id: string): string[] {
  const classification = sections.classification;
  if (!classification || !('ams' in classification) || !Array.isArray(classification.ams)) return [];
  const codes = classification.ams.map(({ code }) => String(code));
  const used = codes.filter((code) => (known.codes.get(code) ?? id) !== id);
  for (const code of codes) if (!used.includes(code)) known.codes.set(code, id);
  if (!used.length) return [];
  const { ams, ...rest } = classification;
  const left = ams.filter(({ code }) => !used.includes(code));
  sections.classification = { ...rest, ...(left.length && { ams: left }) };
  return used;
}

/** The source of a page: the known one of its title and date, or a new one. */
function addSource(terms: Vocabularies, { id, title, date }: KnownPage): string {
  const german = `Berufsinformationssystem (BIS): ${title.de}`;
  const known = terms.list('sources').find((entry) => {
    const names = entry.title;
    return entry.date === date && typeof names === 'object' && names !== null && 'de' in names && names.de === german;
  });
  if (known) return terms.include('sources', known.id);
  const source = {
    id: `ams-bis-${id}-${date}`,
    publisher: { de: 'AMS Österreich', sl: 'AMS, avstrijski zavod za zaposlovanje' },
    short: { de: `BIS ${date}: ${title.de}`, sl: `BIS ${date}: ${title.de}` },
    title: { de: german, sl: `Poklicni informacijski sistem AMS (BIS): ${title.de}` },
    date,
    note: {
      de: 'Automatisch aus der gespeicherten Seite übernommen, auch die Texte.',
      sl: 'Samodejno prevzeto s shranjene strani, tudi besedila.',
    },
  } satisfies Source;
  terms.set('sources', source);
  return source.id;
}

/** Finds the title of a page. */
export function findTitle({ title }: Page): { term: PageTerm; line: PageLine } | undefined {
  if (!title || title.text.length > 200) return undefined;
  const term = splitTerm(title.text);
  return toTermId(term.de) ? { term, line: title } : undefined;
}
