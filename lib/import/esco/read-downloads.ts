import { basename } from 'node:path';
import { locales } from '#lib/i18n/locales';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import { readCsv } from '../csv';
import { toConcept } from './concept';
import { findFile, findOptionalFile } from './download-files';
import { buildEmptyData, type EscoData, type Reader } from './esco-data';
import { crosswalkHeader, readCrosswalk } from './read-crosswalk';
import { addSkill, readLanguage } from './read-language';

/** Paths of the ESCO downloads. */
export interface EscoPaths {
  /** Folders: the German files, the Slovenian ones, and occupationSkillRelations. */
  de: string;
  sl: string;
  relations: string;
  /** The table of correspondences between ESCO and the AMS-Berufssystematik. */
  ams?: string | undefined;
  /** The same with the Slovenian national titles. */
  si?: string | undefined;
  /** More tables with German labels of competences. */
  skills?: readonly string[];
}

/** Streams all files; one that is missing or damaged is a problem. */
export async function readEsco(paths: EscoPaths, onProgress: (file: string) => void): Promise<Parsed<EscoData>> {
  const data = buildEmptyData();
  const problems: ContentProblem[] = [];
  const read: Reader = async (file, columns, onRow, more) => {
    onProgress(basename(file));
    problems.push(...(await readCsv(file, { label: file, columns, ...more }, onRow)));
  };
  for (const locale of locales) await readLanguage(locale, paths[locale], data, read);
  await readRelations(paths.relations, data, read);
  await readBroader([paths.relations, paths.de], data, read);
  for (const file of paths.skills ?? []) {
    const columns = [crosswalkHeader, 'Classification 1 PrefLabel'] as const;
    await read(file, columns, (row) => addSkill(data.skills.de, row[columns[0]], row[columns[1]]), {
      header: crosswalkHeader,
      onSkip: (problem) => data.damaged.push(problem),
    });
  }
  if (paths.ams !== undefined) data.ams = await readCrosswalk(paths.ams, read);
  if (paths.si !== undefined) data.national = await readCrosswalk(paths.si, read);
  if (!problems.length) problems.push(...findMismatch(data, paths));
  return problems.length ? { ok: false, problems } : { ok: true, value: data };
}

/** Finds valid files that do not belong together: importing nothing would remove everything. */
function findMismatch({ occupations, facts, relations, ams, national }: EscoData, paths: EscoPaths): ContentProblem[] {
  const report = (file: string, message: string, hint: string) => [{ file, line: 1, column: 1, message, hint }];
  if (!facts.size) return report(paths.de, 'no occupation', 'download it again');
  const shared = [...facts.keys()].filter((uri) => occupations.sl.has(uri));
  const addresses = 'do the addresses (conceptUri) agree?';
  if (!shared.length) return report(paths.sl, 'no occupation is in both --de and --sl', addresses);
  if (!shared.some((uri) => relations.has(uri))) {
    const hint = 'relationType is "essential" or "optional", occupationUri the address of an occupation';
    return report(paths.relations, 'no relation belongs to an occupation', hint);
  }
  if (paths.ams !== undefined && !ams.some(({ code }) => isAmsCode(code))) {
    return report(paths.ams, 'no AMS code (six characters)', 'is this the table of another country?');
  }
  if (paths.si !== undefined) {
    if (!national.some(({ uri }) => facts.has(uri)))
      return report(paths.si, 'no title belongs to an occupation', addresses);
    if (national.every(({ code }) => isAmsCode(code)))
      return report(paths.si, 'the codes are those of the AMS', 'name this table with --ams');
  }
  return [];
}

/** Reads which occupation stands above which, from the first of the folders that has the file. */
async function readBroader(folders: readonly string[], { broader }: EscoData, read: Reader): Promise<void> {
  const file = await findOptionalFile(folders, 'broaderRelationsOccPillar');
  if (file === undefined) return;
  await read(file, ['conceptUri', 'broaderUri'], (row) => {
    const [uri, above] = [toConcept(row.conceptUri), toConcept(row.broaderUri)];
    if (uri && above) broader.set(uri, [...(broader.get(uri) ?? []), above]);
  });
}

async function readRelations(folder: string, { relations }: EscoData, read: Reader): Promise<void> {
  const columns = ['occupationUri', 'relationType', 'skillUri'];
  await read(await findFile(folder, 'occupationSkillRelations'), columns, (row) => {
    const [occupation, skill, kind] = [
      toConcept(row.occupationUri),
      toConcept(row.skillUri),
      row.relationType?.toLowerCase(),
    ];
    if (!occupation || !skill || (kind !== 'essential' && kind !== 'optional')) return;
    const entry = relations.get(occupation) ?? { essential: [], optional: [] };
    entry[kind].push(skill);
    relations.set(occupation, entry);
  });
}

/** True for a code of the AMS-Berufssystematik. */
export const isAmsCode = (code: string) => /^[0-9A-Z]{6}$/.test(code);
