import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';

/** The sources of the application; content, tests and guides are no part of it. */
const sources = ['app', 'components', 'lib', 'next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Hashes the names and contents of all source files and the major version of Node.
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\0`);
  for (const source of sources) {
    for (const file of listFiles(root, source)) {
      // One at a time: reading many at once takes three times as long.
      const content = readFileSync(resolve(root, file));
      hash.update(`${file.split(sep).join('/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {string[]}
 */
function listFiles(root, source) {
  const info = statSync(resolve(root, source), { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [source];
  return (
    readdirSync(resolve(root, source), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((entry) => join(source, entry))
      // Dot files belong to editors and systems: swap files come and go while someone types.
      .filter((file) => !/^\.|\.md$/.test(basename(file)) && statSync(resolve(root, file)).isFile())
  );
}
