import { locales } from '#lib/i18n/locales';
import type { Parsed } from '#lib/problem/problem';
import { type AmsAssignment, assignAmsTitles } from './esco-ams';
import {
  buildFacts,
  buildSlugs,
  buildText,
  countForms,
  listOccupations,
  type Occupation,
  toProfileId,
} from './esco-profile';
import { type EscoData, type EscoPlaces, readEsco } from './esco-read';
import { buildAreas, buildCompetenceIds, buildCompetences, crosswalkSource, escoSource } from './esco-vocabulary';
import type { Taken } from './taken';

/** What an import would write, and what there is to say about it. */
export interface EscoImport {
  /** Texts by path below the folder: `profiles/esco-2433-6/sl.md`. */
  files: Map<string, string>;
  summary: string[];
}

/** Makes content files from the CSV downloads of ESCO. */
export async function importEsco(
  places: EscoPlaces,
  taken: Taken,
  onProgress: (step: string) => void = () => {},
): Promise<Parsed<EscoImport>> {
  const read = await readEsco(places, onProgress);
  if (!read.ok) return read;
  const data = read.value;
  onProgress('profiles');
  const occupations = listOccupations(data);
  const competenceIds = buildCompetenceIds(data, taken);
  const slugs = buildSlugs(occupations, taken);
  const codes = assignAmsTitles(data, occupations);
  const files = new Map<string, string>();
  const used = new Set<string>();
  for (const occupation of occupations) {
    const folder = `profiles/${toProfileId(occupation)}`;
    const facts = buildFacts(occupation, data, competenceIds, codes.find(occupation.uri));
    const { basic, optional } = facts.sections;
    for (const id of [...(basic ? basic.competences : []), ...(optional ? optional.competences : [])]) used.add(id);
    files.set(`${folder}/profile.json`, toJson(facts));
    for (const locale of locales) {
      files.set(`${folder}/${locale}.md`, buildText(occupation, locale, data, slugs[locale].get(occupation.uri) ?? ''));
    }
  }
  const usedIds = new Map([...competenceIds].filter(([, id]) => used.has(id)));
  const areas = buildAreas(
    data,
    occupations.map(({ isco }) => isco),
  );
  files.set('vocabulary/competences.json', toJson(buildCompetences(data, usedIds)));
  files.set('vocabulary/areas.json', toJson(areas));
  files.set('vocabulary/sources.json', toJson(places.ams === undefined ? [escoSource] : [escoSource, crosswalkSource]));
  return { ok: true, value: { files, summary: summarise(data, occupations, competenceIds, codes, areas.length) } };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summarise(
  data: EscoData,
  occupations: readonly Occupation[],
  competenceIds: ReadonlyMap<string, string>,
  codes: AmsAssignment,
  areas: number,
): string[] {
  const relations = occupations.flatMap(({ uri }) => {
    const { essential = [], optional = [] } = data.relations.get(uri) ?? {};
    return [...essential, ...optional];
  });
  const kept = relations.filter((uri) => competenceIds.has(uri));
  const unnamed = new Set(relations.filter((uri) => !competenceIds.has(uri))).size;
  const single = countForms(occupations, 'single');
  const unclear = countForms(occupations, 'unclear');
  const slovenian = [...data.occupations.sl.keys()].filter((uri) => !data.facts.has(uri)).length;
  return [
    `taken: ${occupations.length} occupations, ${areas} areas of ISCO-08, ${kept.length} relations to ${new Set(kept.map((uri) => competenceIds.get(uri))).size} competences, ${codes.taken} AMS codes`,
    `guessed: one title for both genders where the label has one form (de ${single.de}, sl ${single.sl}) or is not clear (de ${unclear.de}, sl ${unclear.sl})`,
    `left out: ${data.facts.size - occupations.length} occupations without Slovenian, ${slovenian} without German; ${relations.length - kept.length} relations to ${unnamed} competences without a German label`,
    `for the search only: ${codes.related} AMS codes that are not the same as an occupation, or as more than one`,
    `left out: AMS codes that are not six characters: ${codes.malformed}`,
    ...(data.twice.length
      ? [`left out: ${data.twice.length} addresses that stand in a file twice, as ${data.twice[0]}`]
      : []),
    ...data.damaged.map(({ file, line, message }) => `left out: ${file}:${line}: ${message}`),
  ];
}
