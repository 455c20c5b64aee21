import { join } from 'node:path';
import type { Locale } from '#lib/i18n/locales';
import type { OnRow } from '../csv';
import { toConcept } from './concept';
import { findFile, listFiles } from './download-files';
import type { EscoData, Reader } from './esco-data';

/** Columns of occupations that are not imported. */
const unusedColumns = [
  ['hiddenLabels', 'hidden labels'],
  ['scopeNote', 'scope notes'],
  ['regulatedProfessionNote', 'notes on regulated professions'],
] as const;

/** Reads occupations, groups and skills in one language. */
export async function readLanguage(locale: Locale, folder: string, data: EscoData, read: Reader): Promise<void> {
  const occupations = data.occupations[locale];
  const facts = locale === 'de' ? ['code', 'iscoGroup', 'modifiedDate'] : [];
  const addOccupation: OnRow = (row, line) => {
    const {
      preferredLabel: label,
      altLabels,
      description = '',
      code = '',
      iscoGroup = '',
      modifiedDate = '',
      status,
    } = row;
    const uri = toConcept(row.conceptUri);
    const origin = `${file}:${line}`;
    if (!uri || !label) return data.tally.add('left out: occupations without an address or a name', origin);
    if (status === 'obsolete') return data.tally.add('left out: obsolete occupations', `${origin}  ${label}`);
    if (occupations.has(uri))
      return data.tally.add('left out: occupations with the address of another', `${origin}  ${uri}`);
    occupations.set(uri, { label, alternatives: split(altLabels), description });
    if (locale === 'de') data.facts.set(uri, { code, isco: iscoGroup, modified: modifiedDate.slice(0, 10), origin });
    else data.slovenianLines.set(uri, origin);
    for (const [column, what] of unusedColumns)
      if (row[column]) data.tally.add(`not imported: ${what}`, `${origin}  ${label}`);
  };
  const columns = ['conceptUri', 'preferredLabel'];
  const file = await findFile(folder, `occupations_${locale}`);
  await read(file, [...columns, 'altLabels', ...facts], addOccupation);
  await read(await findFile(folder, `ISCOGroups_${locale}`), [...columns, 'code'], ({ code, preferredLabel }) => {
    if (code && preferredLabel) data.groups[locale].set(code, preferredLabel);
  });
  const skills = new RegExp(`^(skills|\\w+SkillsCollection)_${locale}\\.csv(\\.gz)?$`);
  for (const name of (await listFiles(folder)).filter((file) => skills.test(file)).sort()) {
    await read(join(folder, name), columns, (row) => addSkill(data.skills[locale], row.conceptUri, row.preferredLabel));
  }
}

/** Adds the label of a skill, where it has none yet. */
export function addSkill(skills: Map<string, string>, uri: string | undefined, label: string | undefined): void {
  const concept = toConcept(uri);
  if (concept && label && !skills.has(concept)) skills.set(concept, label.replace(/\s+/g, ' '));
}

/** Alternative labels are separated by line breaks or, in the collections, by `|`. */
function split(labels = ''): string[] {
  return labels.split(/[\n|]/).flatMap((label) => label.replace(/\s+/g, ' ').trim() || []);
}
