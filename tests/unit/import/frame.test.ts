import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ContentFiles, readContentFiles } from '#lib/content/content';
import { runImport } from '#lib/import/command';
import { fromCaller } from '#lib/import/from-caller';
import type { Importer, ImportOutcome, ImportRequest, PlannedProfile } from '#lib/import/importer';

let valid: ContentFiles;
let out = '';
beforeEach(async () => {
  valid = await readContentFiles('tests/fixtures/valid');
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/valid');
  out = join(await mkdtemp(join(tmpdir(), 'import-frame-')), 'out');
  const parent = join(out, '..');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(parent, { recursive: true });
  });
});

/** Runs a made-up importer through the command. */
async function run(build: (request: ImportRequest) => Partial<ImportOutcome>, ...options: string[]) {
  const importer: Importer = {
    usage: '[--colour NAME]',
    help: ['Makes profiles up.'],
    options: ['colour'],
    withoutInputs: true,
    run: async (request) => ({ profiles: [], shared: [], summary: [], failures: [], ...build(request) }),
  };
  const [printed, complaints]: [string[], string[]] = [[], []];
  const code = await runImport(['made-up', '--out', out, ...options], {
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line.replaceAll(fromCaller(out), 'out')),
    importers: { 'made-up': importer },
  });
  const written = await readdir(out, { recursive: true }).catch(() => []);
  return { code, printed, complaints, written: written.filter((path) => /\.\w+$/.test(path)).sort() };
}

/** A profile of the fixtures under another id and code; `facts` replaces its profile.json. */
function copyProfile(id: string, code: string, facts?: string): PlannedProfile {
  const read = (name: string) => {
    const text = valid.files.get(`profiles/probenprueferin/${name}`) ?? '';
    return text.replaceAll('probenprueferin', id).replaceAll('Probenprüfer', `Leser${id}`).replace('100102', code);
  };
  const files = [
    { path: `profiles/${id}/profile.json`, text: facts ?? read('profile.json') },
    { path: `profiles/${id}/de.md`, text: read('de.md') },
  ];
  return { id, files, origin: `source.csv:${code}` };
}

const good = (): PlannedProfile => copyProfile('good', '100103');

it('writes what the site accepts', async () => {
  const { code, printed, complaints, written } = await run(() => ({ profiles: [good()], summary: ['1 profile'] }));
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(printed).toEqual([`wrote 2 files in ${fromCaller(out)}, 0 unchanged, 0 kept`, '1 profile']);
  expect(written).toEqual(['.imported.json', 'profiles/good/de.md', 'profiles/good/profile.json']);
});

describe('nothing is written', () => {
  it.each([
    [
      'no profile is accepted',
      () => ({
        profiles: [copyProfile('empty', '100103', '{}')],
        shared: [{ path: 'vocabulary/areas.json', text: '[]' }],
      }),
      [
        'out/profiles/empty/profile.json:1:1  "id" is missing\n  expected a text',
        'out/profiles/empty/profile.json:1:1  "officialTitle" is missing\n  expected a text',
        'out/profiles/empty/profile.json:1:1  "sections" is missing\n  expected an object',
        'not written: profiles/empty (from source.csv:100103), as it would have these problems',
        'nothing is written: no profile is left',
      ],
    ],
    [
      'a shared file is refused',
      () => ({ profiles: [good()], shared: [{ path: 'vocabulary/areas.json', text: '{}' }] }),
      [
        expect.stringContaining('out/vocabulary/areas.json:1:1'),
        'nothing is written: the folder would have these problems',
      ],
    ],
    [
      'a file is nothing the site reads',
      () => ({ profiles: [good()], shared: [{ path: 'profile.json', text: '{}' }] }),
      [expect.stringContaining('out/profile.json:1:1'), 'nothing is written: the folder would have these problems'],
    ],
    [
      'a path leads out of the folder',
      () => ({ profiles: [good()], shared: [{ path: '../x.json', text: '{}' }] }),
      [expect.stringContaining('x.json:1:1  unsafe file name\n  an importer may use letters, digits')],
    ],
    ['the source is empty', () => ({}), ['nothing to import: the source has no profile']],
    ['nothing could be read', () => ({ failures: ['broken'] }), ['broken']],
  ] satisfies [string, () => Partial<ImportOutcome>, unknown[]][])('where %s', async (_, build, expected) => {
    const { code, complaints, written } = await run(build);
    expect(complaints).toEqual(expected);
    expect(code).toBe(1);
    expect(written).toEqual([]);
  });

  it('in a dry run', async () => {
    const { code, printed, written } = await run(() => ({ profiles: [good()] }), '--dry-run');
    expect(printed).toEqual([`would write 2 files in ${fromCaller(out)}, 0 unchanged, 0 kept`]);
    expect(code).toBe(0);
    expect(written).toEqual([]);
  });
});

it('writes the other profiles where one is refused', async () => {
  const { code, complaints, written } = await run(() => ({
    profiles: [good(), copyProfile('empty', '100104', '{}')],
  }));
  expect(complaints.at(-1)).toBe(
    'not written: profiles/empty (from source.csv:100104), as it would have these problems',
  );
  expect(code).toBe(1);
  expect(written).toEqual(['.imported.json', 'profiles/good/de.md', 'profiles/good/profile.json']);
});

it('hands an importer its options, the folder and the rest of the site', async () => {
  await run(() => ({ profiles: [good()] }));
  vi.stubEnv('CONTENT_DIR', `${out},tests/fixtures/valid`);
  let request: ImportRequest | undefined;
  await run(
    (given) => {
      request = given;
      return {};
    },
    '--colour',
    'red',
  );
  expect(request).toMatchObject({ inputs: [], options: { colour: 'red' }, folder: { label: fromCaller(out) } });
  expect([...(request?.folder.files.keys() ?? [])]).toEqual(['profiles/good/de.md', 'profiles/good/profile.json']);
  expect(request?.site).toEqual([valid]);
});

it('lists the options of an importer', async () => {
  const { code, complaints } = await run(() => ({}), '--size', 'x');
  expect(complaints.slice(0, 3)).toEqual([
    expect.stringMatching(/^Unknown option '--size'/),
    'Usage: npm run import -- made-up [--colour NAME] --out FOLDER [--dry-run] [--allow-removal]',
    '  Makes profiles up.',
  ]);
  expect(code).toBe(1);
});

it('says what belongs to no option of an importer without files', async () => {
  const { code, complaints } = await run(() => ({}), 'red.csv');
  expect(complaints[0]).toBe('"red.csv" belongs to no option');
  expect(code).toBe(1);
});

it.each([
  ['name an importer; the importers are: a, b'],
  ['there is no importer "c"; the importers are: a, b', 'c', '--out', 'imported'],
  // Not a property that every object has.
  ['there is no importer "constructor"; the importers are: a, b', 'constructor'],
])('%s', async (mistake, ...args) => {
  const complaints: string[] = [];
  const named: Importer = { usage: 'FILE', help: [], options: [], run: () => Promise.reject(new Error('not run')) };
  const importers = { a: named, b: named };
  expect(await runImport(args, { complain: (line) => complaints.push(line), importers })).toBe(1);
  expect(complaints[0]).toBe(mistake);
  expect(complaints[1]).toMatch(/^Usage: npm run import -- a FILE /);
});

it.each([['--help'], ['esco', '--help'], ['bis', '--help']])('prints its usage: %s %s', async (...args) => {
  const printed: string[] = [];
  expect(await runImport(args.filter(Boolean), { print: (line) => printed.push(line) })).toBe(0);
  expect(printed[0]).toMatch(/^Usage: npm run import -- /);
  expect(printed.join('\n')).toContain('--out FOLDER       the content folder to write into');
});
