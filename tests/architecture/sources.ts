import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The source files in folders (or the files themselves), with `/`. */
export function listSources(places: readonly string[], pattern = /\.(ts|tsx|mjs|js)$/): string[] {
  return places
    .flatMap((place) =>
      statSync(place).isDirectory()
        ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((path) => join(place, path))
        : [place],
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => pattern.test(path) && !path.includes('/fixtures/'))
    .sort();
}

/** The lines of a file. */
export function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}
