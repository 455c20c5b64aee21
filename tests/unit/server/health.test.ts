import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formatHealth } from '#lib/server/health';
import { loadValid, openTestSite } from '../publish/open-test-site';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-'));
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const count = { waiting: 1, rendered: 2 };
const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

it('reports the version of the content, and how many pages wait', async () => {
  const { site } = await openTestSite(folder);
  const pattern = [
    'ok',
    `content: version ${site.version().id}, 2 profiles, since ${time}`,
    `checked: ${time}`,
    'pages: 2 rendered, 1 waiting',
    '$',
  ];
  expect(formatHealth(site, count)).toMatch(new RegExp(`^${pattern.join('\n')}`));
});

it('reports what is wrong with the files as they are now, as long as it is', async () => {
  const { site, loader } = await openTestSite(folder);
  const sound = formatHealth(site, count).split('\n').length;
  loader.set({ ok: false, problems: [{ file: 'content/a.json', line: 3, column: 7, message: 'unknown key "b"' }] });
  await site.update();
  const report = formatHealth(site, count);
  expect(report).toMatch(/^ok\n/);
  expect(report).toContain(
    '\n\nThe files were changed and have problems; visitors see them as they were before:\n' +
      'content/a.json:3:7  unknown key "b"\n\n1 problem in the content files\n',
  );
  loader.set({ ok: true, value: await loadValid() });
  await site.update();
  expect(formatHealth(site, count).split('\n')).toHaveLength(sound);
});
