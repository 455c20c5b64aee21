import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { parseContent, readContentFiles } from '#lib/content/content';
import { runImport } from '#lib/import/command';
import { formatProblems } from '#lib/problem/problem';
import type { Profile } from '#lib/profile/profile';
import { openAll } from '../../../fixtures/whole';

/** The folder of the saved texts. */
export const fixtures = 'tests/fixtures/import/bis';

/** The output of the command and its exit code. */
export interface Run {
  code: number;
  lines: string[];
  complaints: string[];
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Creates a folder that is removed after the tests of the file. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'import-bis-'));
  folders.push(folder);
  return folder;
}

/** The site whose text pages imported profiles stand beside. */
let siteFolder = 'content';

/**
 * Imports into the site without its profiles, and with the first paragraphs of its text pages, in a file of tests: an
 * import checks the whole site, however big it is.
 */
export function importIntoSmallSite(): void {
  beforeAll(async () => {
    const site = await mkdtemp(join(tmpdir(), 'import-site-'));
    await cp(join('content', 'vocabulary'), join(site, 'vocabulary'), { recursive: true });
    for (const [path, text] of Object.entries(await readAll(join('content', 'pages')))) {
      const file = join(site, 'pages', path);
      await mkdir(dirname(file), { recursive: true });
      const start = text.split('\n\n').slice(0, 2);
      await writeFile(file, `${start.join('\n\n')}\n`);
    }
    vi.stubEnv('CONTENT_DIR', site);
    siteFolder = site;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(siteFolder, { recursive: true });
    siteFolder = 'content';
  });
}

/** Runs the command on files: fixtures by name, others by path. */
export async function runBis(out: string, names: readonly string[], ...options: string[]): Promise<Run> {
  const run: Run = { code: 0, lines: [], complaints: [] };
  const files = names.map((name) => (name.includes('/') ? name : join(fixtures, `${name}.txt`)));
  const args = ['bis', ...files, '--out', out, ...options];
  run.code = await runImport(args, {
    print: (line) => run.lines.push(line),
    complain: (line) => run.complaints.push(line),
  });
  return run;
}

/** Reads the profiles an import wrote; the text pages are those of the site, without the sources they cite. */
export async function readImported(out: string): Promise<Profile[]> {
  const [own, site] = [await readContentFiles(out, 'out'), await readContentFiles(siteFolder)];
  const pages = [...site.files]
    .filter(([path]) => path.startsWith('pages/'))
    .map(([path, text]) => [path, text.replace(/\[\^[\w-]+\]/g, '')] as const);
  const content = parseContent({ ...own, files: new Map([...own.files, ...pages]) });
  if (!content.ok) throw new Error(formatProblems(content.problems));
  return openAll(content.value);
}

/** Imports one fixture; returns its checked profile, the run and the folder. */
export async function importOne(name: string): Promise<{ profile: Profile; run: Run; out: string }> {
  const out = await makeFolder();
  const run = await runBis(out, [name]);
  const [profile] = await readImported(out);
  if (!profile) throw new Error([...run.lines, ...run.complaints].join('\n'));
  return { profile, run, out };
}

/** Reads an entry of a vocabulary. */
export async function readEntry(out: string, name: string, id: string): Promise<Record<string, unknown> | undefined> {
  const entries: { id: string }[] = JSON.parse(await readFile(join(out, 'vocabulary', `${name}.json`), 'utf8'));
  return entries.find((entry) => entry.id === id);
}

/** The notes of one kind as `line message`, in the order of the page. */
export function listNotes({ lines }: Run, kind: 'guessed' | 'left out'): string[] {
  const note = new RegExp(`:(\\d+) {2}${kind}: (.*)`);
  return lines.flatMap((text) => {
    const found = text.match(note);
    return found ? [`${found[1]} ${found[2]}`] : [];
  });
}

/** Reads all files of a folder. */
export async function readAll(folder: string): Promise<Record<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.\w+$/.test(path)).sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}
