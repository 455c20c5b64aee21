import { cpus } from 'node:os';
import { ensureBuilt } from '../../lib/command/build/ensure-built';
import { measurePages } from './pages';
import { formatRows, isWithin, type Row, writeReport } from './report';
import { measureScale } from './scale';
import { measureSearch } from './search';
import { measureServer } from './server';

/** The benches; `once` is a short run that proves they work without meaningful figures. */
const benches = new Map<string, (once: boolean) => Promise<Row[]>>([
  ['server', measureServer],
  ['scale', measureScale],
  ['search', measureSearch],
  ['pages', measurePages],
]);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const args = process.argv.slice(2);
const once = args.includes('--once');
const [name = 'server', ...others] = args.filter((arg) => arg !== '--once');
const bench = benches.get(name);
if (!bench || others.length) {
  console.error('Usage: npm run bench [-- scale|search|pages] [--once]');
  process.exit(1);
}
if (once) process.env.CONTENT_DIR = 'tests/fixtures/valid';
if (!(await ensureBuilt()).ok) process.exit(1);
process.exitCode = (await report(name, await bench(once))) ? 0 : 1;

async function report(name: string, rows: readonly Row[]): Promise<boolean> {
  const isGood = (row: Row) => (once ? Number.isFinite(row.value) : isWithin(row));
  const missed = rows.filter((row) => !isGood(row));
  if (once) {
    for (const { what, value } of missed) console.error(`${what}: ${value} is no figure`);
    console.log(`${name}: ${rows.length - missed.length} of ${rows.length} figures measured`);
    return missed.length === 0;
  }
  const file = `test-results/bench-${name}.json`;
  const machine = { node: process.version, cpu: cpus()[0]?.model, cpus: cpus().length };
  await writeReport(file, { machine, rows: rows.map((row) => ({ ...row, ok: isWithin(row) })) });
  console.log(`\n${formatRows(rows)}\n\nAlso in ${file}`);
  if (missed.length) console.log(`${missed.length} beyond the limit`);
  return missed.length === 0;
}
