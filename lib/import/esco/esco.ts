import { formatProblem } from '#lib/problem/problem';
import { fromCaller } from '../from-caller';
import type { Importer } from '../importer';
import { importEsco } from './import-esco';
import { listReserved } from './reserved';

/** Imports the ESCO downloads: `import esco --de DIR --sl DIR --relations DIR`. */
export const esco: Importer = {
  usage: '--de DIR --sl DIR [--relations DIR] [--ams FILE] [--si FILE] [--skills FILE,…]',
  help: [
    'Imports the CSV downloads of ESCO, as they are or gzipped (.gz).',
    '  --de DIR           occupations_de.csv, ISCOGroups_de.csv, skills_de.csv or the collections of skills',
    '  --sl DIR           the same in Slovenian, _sl',
    '  --relations DIR    occupationSkillRelations.csv and broaderRelationsOccPillar.csv, where they are not in --de',
    '                     (their names may end in the code of any language, as in the download: _sl.csv)',
    '  --ams FILE         table of correspondences between ESCO and the six-digit codes of the AMS',
    '  --si FILE          the same with the Slovenian national titles, for the search',
    '  --skills FILE,…    more tables that name competences in German',
  ],
  options: ['de', 'sl', 'relations', 'ams', 'si', 'skills'],
  withoutInputs: true,
  async run({ site, options, onProgress }) {
    const { de, sl, relations, ams, si, skills } = options;
    const fail = (...failures: string[]) => ({ profiles: [], shared: [], summary: [], failures });
    if (!de || !sl) return fail('the import of ESCO needs --de and --sl');
    const paths = {
      de: fromCaller(de),
      sl: fromCaller(sl),
      relations: fromCaller(relations ?? de),
      ams: ams && fromCaller(ams),
      si: si && fromCaller(si),
      skills: skills ? skills.split(',').map(fromCaller) : [],
    };
    const result = await importEsco(paths, listReserved(site), (step) => onProgress(`reading ${step} …`));
    if (!result.ok) return fail(...result.problems.map(formatProblem));
    return { ...result.value, whole: true, failures: [] };
  },
};
