import { relative, resolve } from 'node:path';
import { formatProblem } from '#lib/problem/problem';
import type { Importer } from './command';
import { importEsco } from './esco';
import { readTaken } from './taken';

/** The importer of the ESCO downloads: `import esco --de DIR --sl DIR --relations DIR`. */
export const esco: Importer = {
  usage: '--de DIR --sl DIR --relations DIR [--ams FILE] [--skills FILE,…]',
  options: ['de', 'sl', 'relations', 'ams', 'skills'],
  withoutInputs: true,
  async run({ out, options, onProgress }) {
    const { de, sl, relations, ams, skills } = options;
    const fail = (...failures: string[]) => ({ files: [], summary: [], failures });
    if (!de || !sl || !relations) return fail('the import of ESCO needs --de, --sl and --relations');
    const places = {
      de: toPath(de),
      sl: toPath(sl),
      relations: toPath(relations),
      ams: ams && toPath(ams),
      skills: skills ? skills.split(',').map(toPath) : [],
    };
    const result = await importEsco(places, await readTaken(out), (step) => onProgress(`reading ${step} …`));
    if (!result.ok) return fail(...result.problems.map(formatProblem));
    const { files, summary } = result.value;
    return { files: [...files].map(([path, text]) => ({ path, text })), whole: true, summary, failures: [] };
  },
};

/** npm changes into the project; paths are meant from where the command was typed. */
function toPath(path: string): string {
  return relative('', resolve(process.env.INIT_CWD ?? '', path)) || '.';
}
