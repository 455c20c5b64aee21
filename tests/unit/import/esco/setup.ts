import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { runImport } from '#lib/import/command';

/** The files of the fixture that tests change. */
export const german = 'de/occupations_de.csv';
export const slovenian = 'sl/occupations_sl.csv';
export const relations = 'relations/occupationSkillRelations.csv';

/** Copies the fixture for each test of a file, and imports it into a small site: an import checks all of it. */
export function setUpEsco() {
  const at = { folder: '', out: '' };
  beforeEach(async () => {
    at.folder = await mkdtemp(join(tmpdir(), 'esco-loss-'));
    await cp('tests/fixtures/import/esco', at.folder, { recursive: true });
    at.out = join(at.folder, 'out');
    vi.stubEnv('CONTENT_DIR', 'tests/fixtures/valid');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(at.folder, { recursive: true });
  });

  const run = async (...options: string[]) => {
    const { folder, out } = at;
    const [printed, complaints]: [string[], string[]] = [[], []];
    const places = ['--de', join(folder, 'de'), '--sl', join(folder, 'sl'), '--relations', join(folder, 'relations')];
    const code = await runImport(['esco', ...places, '--out', out, ...options], {
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line.replace(/\S*?esco-loss-\w+\//g, '')),
    });
    return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
  };
  const change = async (file: string, edit: (text: string) => string) => {
    const path = join(at.folder, file);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  };
  const listFiles = async () => (await readdir(at.out, { recursive: true })).sort();
  return { at, run, change, listFiles };
}
