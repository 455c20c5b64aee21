// Runs benches briefly, `once.ts BENCH …`: proves that they still measure something; the figures mean nothing.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loader, runChild } from '../../lib/command/child.mjs';
import { storedSite } from '../e2e/setup/stored-site';

// The project with a store of its own: a server with other content would remove the pages of one that is running.
const folder = await mkdtemp(join(tmpdir(), 'benches-'));
for (const name of await readdir('.')) if (name !== '.site') await symlink(resolve(name), join(folder, name));
// What the end-to-end tests have rendered of the same content need not be rendered again.
if (existsSync(storedSite)) await cp(storedSite, join(folder, '.site'), { recursive: true });

for (const bench of process.argv.slice(2)) {
  const [program, ...args] = bench === 'lighthouse' ? ['lighthouse.ts'] : ['bench.ts', bench];
  const run = [loader, join('tests', 'bench', program), ...args, '--once'];
  process.exitCode = await runChild(process.execPath, run, { cwd: folder });
  if (process.exitCode) break;
}
await rm(folder, { recursive: true });
