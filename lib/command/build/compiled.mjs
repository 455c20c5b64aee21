import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './hash-sources.mjs';

/** The file with the hash of the sources that a complete build was made from. */
export const stampFile = join('.next', 'built-from');

/** Where the programs of a build are, each below it as its source below the root. */
export const programsFolder = join('.next', 'programs');

/**
 * Returns the file that the build has compiled of a program, unless the sources have changed since.
 * @param {string} root
 * @param {string} program its source, from the root
 */
export function findCompiled(root, program) {
  const file = join(root, programsFolder, program.replace(/\.ts$/, '.mjs'));
  const stamp = join(root, stampFile);
  if (!existsSync(file) || !existsSync(stamp)) return undefined;
  return readFileSync(stamp, 'utf8') === hashSources(root) ? file : undefined;
}
