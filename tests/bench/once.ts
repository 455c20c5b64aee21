// Runs every bench briefly: proves that it still measures something; the figures mean nothing.
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loader, runChild } from '../../lib/command/child.mjs';

const benches = ['bench.ts server', 'bench.ts scale', 'bench.ts search', 'bench.ts pages', 'lighthouse.ts'];

// The project with a store of its own: a server with other content would remove the pages of one that is running.
const folder = await mkdtemp(join(tmpdir(), 'benches-'));
for (const name of await readdir('.')) if (name !== '.site') await symlink(resolve(name), join(folder, name));

for (const bench of benches) {
  const [program, ...args] = `tests/bench/${bench} --once`.split(' ');
  process.exitCode = await runChild(process.execPath, [loader, program ?? '', ...args], { cwd: folder });
  if (process.exitCode) break;
}
await rm(folder, { recursive: true });
