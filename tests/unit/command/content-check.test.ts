import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent, loadForStart, reportContent } from '#lib/command/content-check';
import { readLastContent, writeLastContent } from '#lib/command/last-content';
import { validFolder } from '../../fixtures/content';
import { createTestLoader, loadValid } from '../publish/open-test-site';

let root: string;
let printed: string[];
beforeEach(async () => {
  printed = [];
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((line) => printed.push(`${kind}: ${line}`));
  }
  root = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(validFolder, join(root, 'content'), { recursive: true });
  vi.stubEnv('CONTENT_DIR', join(root, 'content'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const damage = () => writeFile(join(root, 'content', 'vocabulary', 'areas.json'), '');
const summary = /^log: 2 profiles, \d+ terms: no problems$/;

describe('the report of a check', () => {
  it('counts profiles and terms, and has the notes and warnings', async () => {
    const content = await loadValid();
    const place = { file: 'content/a.json', line: 3, column: 7 };
    const check = async (changes: Partial<typeof content>) => {
      const report = await checkContent(createTestLoader({ ...content, ...changes }));
      return report.ok ? report.summary.replace(/\d+ terms/, 'N terms') : '';
    };
    expect(await check({})).toBe('2 profiles, N terms: no problems');
    const replaced = { id: 'x', file: 'more/x', by: 'y', byFile: 'content/y', shared: 'id "x"' };
    const [first] = content.profiles;
    expect(
      await check({
        profiles: first ? [first] : [],
        replaced: [replaced],
        warnings: [{ ...place, message: '1 € a month is hardly a wage' }],
      }),
    ).toBe(
      [
        'note: more/x is not listed: content/y has the same id "x"',
        'warning: content/a.json:3:7  1 € a month is hardly a wage',
        '1 profile, N terms: no problems, 1 warning',
      ].join('\n'),
    );
  });

  it('is printed, with all problems where there are any', async () => {
    expect(await reportContent()).toBe(true);
    expect(printed).toEqual([expect.stringMatching(summary)]);
    await damage();
    printed = [];
    expect(await reportContent()).toBe(false);
    expect(printed).toEqual([
      expect.stringMatching(
        /^error: .*vocabulary\/areas\.json:1:1 {2}the file is empty\n {2}expected JSON\n\n1 problem /,
      ),
    ]);
  });
});

describe('a start', () => {
  it('serves the content of the files, else the last that was in order, and says so', async () => {
    const first = await loadForStart(root);
    expect(printed).toEqual([expect.stringMatching(summary)]);
    expect(first?.problems).toBeUndefined();
    if (!first) throw new Error('nothing to serve');
    await writeLastContent(root, first.loader);
    expect(await readdir(join(root, '.site'))).toEqual(['last-content']);
    await damage();
    printed = [];
    const second = await loadForStart(root);
    expect(second?.content.version).toBe(first.content.version);
    expect(second?.problems?.map(({ message }) => message)).toEqual(['the file is empty']);
    expect(printed.at(-1)).toBe(
      'error: WARNING: serving the last content that was in order. The latest changes are NOT on the site.\n',
    );
    // The next one has nothing new to remember.
    expect(second?.loader.snapshot()).toBeUndefined();
  });

  it('has nothing to serve where no content was ever in order', async () => {
    await damage();
    expect(await loadForStart(root)).toBeUndefined();
    expect(printed.at(-1)).toBe('error: \nThere is no earlier content to serve.');
    await writeFile(join(root, '.site'), '');
    expect(await readLastContent(root)).toBeUndefined();
  });

  it('goes on where the content cannot be stored', async () => {
    await writeFile(join(root, '.site'), '');
    await writeLastContent(root, { ...createTestLoader(await loadValid()), snapshot: () => Buffer.from('x') });
    expect(printed).toEqual([
      expect.stringMatching(/^error: A start with problems in the content would have nothing to serve: E\w+: /),
    ]);
    printed = [];
    await writeLastContent(root, createTestLoader(await loadValid()));
    expect(printed).toEqual([]);
  });
});
