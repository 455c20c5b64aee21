// Runs every bench briefly: proves that it still measures something; the figures mean nothing.
import { loader, runChild } from '../../lib/command/child.mjs';

const benches = ['bench.ts server', 'bench.ts scale', 'bench.ts search', 'bench.ts pages', 'lighthouse.ts'];

for (const bench of benches) {
  const [program, ...args] = `tests/bench/${bench} --once`.split(' ');
  process.exitCode = await runChild(process.execPath, [loader, program ?? '', ...args]);
  if (process.exitCode) break;
}
