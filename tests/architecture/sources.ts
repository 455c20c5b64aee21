import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The source files in folders (or the files themselves), with `/`. */
export function listSources(places: readonly string[], pattern = /\.(ts|tsx|mjs|js)$/): string[] {
  return places
    .flatMap((place) => (statSync(place).isDirectory() ? listFiles(place) : [place]))
    .filter((path) => pattern.test(path) && !path.includes('/fixtures/'))
    .sort();
}

/** All files and folders in a folder, with `/`, but installed packages. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).split(sep).join('/'))
    .filter((path) => !path.includes('/node_modules'));
}

/** The lines of a file. */
export function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}
