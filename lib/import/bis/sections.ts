import type { SectionId } from '#lib/profile/section-ids';
import { sectionIds } from '#lib/profile/section-ids';
import { readClassification } from './classification';
import { readTree } from './competence-tree';
import { addTerms, type Context, getItems, getLines } from './context';
import { readDigComp } from './digcomp';
import { readGerman, readPlacement, readSalary, readVacancies } from './figures';
import { isGerman, isSlovenian } from './language';
import { readLinks, readRelated, readSpecialisations } from './links';
import type { PageLine } from './page-lines';
import type { Prose } from './prose';
import { readCertificates, readFurtherTraining, readTraining } from './training';

/** The sections for profile.json and the prose in both languages. */
export interface PageContent {
  sections: Partial<Record<SectionId, object>>;
  prose: { sl: Prose; de: Prose };
}

/** Reads all parts of a page. */
export function readContent(context: Context, title: string, profiles: ReadonlyMap<string, string>): PageContent {
  const prose = { sl: newProse(), de: newProse() };
  const found: Partial<Record<SectionId, object>> = {};
  const add = (id: SectionId, data: object | undefined) => {
    if (data) found[id] = data;
  };
  const addList = <Key extends string>(id: SectionId, key: Key, list: readonly unknown[]) => {
    if (list.length) found[id] = { [key]: list };
  };
  // The trees come first: they decide which competence is narrower than which.
  addList('professional', 'competences', readTree(context, 'professional'));
  addList('transversal', 'competences', readTree(context, 'transversal'));
  for (const id of ['tasks', 'employment'] as const) {
    if (addProse(context, prose, id, getLines(context, id))) add(id, {});
  }
  add('salary', readSalary(context));
  add('vacancies', readVacancies(context));
  addList('environment', 'conditions', addTerms(context, 'work-environment', getItems(context, 'environment')));
  const german = readGerman(context);
  if (german) addProse(context, prose, 'german', german.reason);
  add('german', german?.data);
  for (const id of ['in-demand', 'basic'] as const) {
    addList(id, 'competences', addTerms(context, 'competences', getItems(context, id)));
  }
  const digcomp = readDigComp(context);
  if (digcomp) {
    add('digcomp', { areas: digcomp.areas });
    const paragraphs = digcomp.overall.map(({ text }) => text);
    if (paragraphs.length || digcomp.texts.size) {
      prose.de.sections.set('digcomp', { paragraphs, parts: digcomp.texts });
    }
  }
  addList('levels', 'levels', addTerms(context, 'qualification-levels', getItems(context, 'levels')));
  addList('training', 'routes', readTraining(context));
  addList('certificates', 'groups', readCertificates(context));
  add('further-training', readFurtherTraining(context));
  addList('specialisations', 'groups', readSpecialisations(context));
  const placement = readPlacement(context);
  add('placement', placement && { specialisations: placement });
  addList('related', 'occupations', readRelated(context, profiles));
  add('classification', readClassification(context));
  add('links', readLinks(context, title));
  const sources = [context.source];
  const sections = sectionIds.flatMap((id) => (found[id] ? [[id, { sources, ...found[id] }] as const] : []));
  return { sections: Object.fromEntries(sections), prose };
}

const newProse = (): Prose => ({ sections: new Map() });

/** Adds paragraphs to the prose of their language; true where there are any. */
function addProse(
  { report, page }: Context,
  prose: PageContent['prose'],
  id: SectionId,
  lines: readonly PageLine[],
): boolean {
  let added = false;
  for (const { text, raw, number } of lines) {
    const german = page.target === undefined || isGerman(text);
    if (!german && (page.target !== 'sl' || !isSlovenian(text))) {
      report.leaveOut(number, 'a text in neither Slovenian nor German', raw);
      continue;
    }
    const { sections } = prose[german ? 'de' : 'sl'];
    const section = sections.get(id) ?? { paragraphs: [], parts: new Map<string, string>() };
    section.paragraphs.push(text);
    sections.set(id, section);
    report.countImported();
    added = true;
  }
  return added;
}
