import { locales } from '#lib/i18n/locales';
import type { Parsed } from '#lib/problem/problem';
import type { ImportOutcome, PlannedProfile } from '../importer';
import { type AmsAssignment, assignAmsTitles } from './ams-titles';
import type { EscoData } from './esco-data';
import { assignNationalTitles, type NationalTitles } from './national-titles';
import { listNear } from './near-occupations';
import { countForms, listOccupations, type Occupation, toProfileId } from './occupations';
import { buildFacts, buildSlugs } from './profile-files';
import { buildText } from './profile-text';
import { type EscoPaths, readEsco } from './read-downloads';
import type { Reserved } from './reserved';
import {
  buildAreas,
  buildCompetenceIds,
  buildCompetences,
  buildOccupations,
  crosswalkSource,
  escoSource,
} from './vocabularies';

/** Builds content files from the CSV downloads of ESCO. */
export async function importEsco(
  paths: EscoPaths,
  reserved: Reserved,
  onProgress: (step: string) => void = () => {},
): Promise<Parsed<Pick<ImportOutcome, 'profiles' | 'shared' | 'summary'>>> {
  const read = await readEsco(paths, onProgress);
  if (!read.ok) return read;
  const data = read.value;
  onProgress('profiles');
  const occupations = listOccupations(data);
  const competenceIds = buildCompetenceIds(data, reserved);
  const slugs = buildSlugs(occupations, reserved);
  const codes = assignAmsTitles(data, occupations);
  const national = assignNationalTitles(data.national, occupations);
  const profiles: PlannedProfile[] = [];
  const used = new Set<string>();
  const near = listNear(data, occupations);
  const referred = new Set<Occupation>();
  for (const occupation of occupations) {
    const id = toProfileId(occupation);
    const related = near.get(occupation.uri) ?? [];
    const facts = buildFacts(occupation, data, competenceIds, { ams: codes.find(occupation.uri), near: related });
    for (const other of related) referred.add(other);
    const { basic, optional } = facts.sections;
    for (const id of [...(basic ? basic.competences : []), ...(optional ? optional.competences : [])]) used.add(id);
    const texts = locales.flatMap((locale) => {
      const titles = occupation.titles[locale];
      if (!titles) return [];
      const slug = slugs[locale].get(occupation.uri) ?? '';
      const searchWords = locale === 'sl' ? national.find(occupation.uri) : [];
      const text = buildText(occupation, locale, titles, data, { slug, searchWords });
      return [{ path: `profiles/${id}/${locale}.md`, text }];
    });
    const files = [{ path: `profiles/${id}/profile.json`, text: toJson(facts) }, ...texts];
    profiles.push({ id, files, origin: data.facts.get(occupation.uri)?.origin ?? '' });
  }
  const usedIds = new Map([...competenceIds].filter(([, id]) => used.has(id)));
  const areas = buildAreas(
    data,
    occupations.map(({ isco }) => isco),
  );
  const sources = paths.ams === undefined ? [escoSource] : [escoSource, crosswalkSource];
  const terms = {
    competences: buildCompetences(data, usedIds),
    occupations: buildOccupations(referred),
    areas,
    sources,
  };
  const shared = Object.entries(terms).map(([name, list]) => ({ path: `vocabulary/${name}.json`, text: toJson(list) }));
  const summary = summarise(data, occupations, competenceIds, { codes, national, areas: areas.length });
  return { ok: true, value: { profiles, shared, summary } };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summarise(
  data: EscoData,
  occupations: readonly Occupation[],
  competenceIds: ReadonlyMap<string, string>,
  { codes, national, areas }: { codes: AmsAssignment; national: NationalTitles; areas: number },
): string[] {
  const relations = occupations.flatMap(({ uri }) => {
    const { essential = [], optional = [] } = data.relations.get(uri) ?? {};
    return [...essential, ...optional];
  });
  const named = relations.filter((uri) => competenceIds.has(uri));
  const unnamed = new Set(relations.filter((uri) => !competenceIds.has(uri))).size;
  const single = countForms(occupations, 'single');
  const unclear = countForms(occupations, 'unclear');
  return [
    `imported: ${occupations.length} occupations, ${areas} areas of ISCO-08, ${named.length} relations to ${new Set(named.map((uri) => competenceIds.get(uri))).size} competences, ${codes.own} AMS codes`,
    `guessed: one title for both genders where the label has one form (de ${single.de}, sl ${single.sl}) or is unclear (de ${unclear.de}, sl ${unclear.sl})`,
    `left out: ${relations.length - named.length} relations to ${unnamed} competences without a German label`,
    `for the search only: ${codes.related} AMS codes without an exact match, or with several`,
    ...(data.national.length
      ? [
          `for the search only: ${national.assigned} Slovenian national titles`,
          `left out: Slovenian national titles of other occupations: ${national.left}`,
        ]
      : []),
    `left out: AMS codes that are not six characters: ${codes.malformed}`,
    ...data.tally.list(),
    ...data.damaged.map(({ file, line, message }) => `left out: ${file}:${line}: ${message}`),
  ];
}
