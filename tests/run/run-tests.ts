import { availableParallelism } from 'node:os';
import { runTool } from '#lib/command/run-tool';
import { findFreePort } from '#lib/server/listen';
import { loader, runChild } from '../../lib/command/child.mjs';
import { formatOutcome, runSteps, type Step, type Write } from './run-steps';
import { clearReports, readTally } from './test-report';

const usage = `Usage: npm test                        all tests
       npm test -- unit [FILE …]       unit tests, or those of some files
       npm test -- e2e [FILE …]        end-to-end tests, or those of some files
       npm test -- changed [COMMIT]    types, lint, and unit tests of what changed since the last commit, or since another`;

const [part, ...filters] = process.argv.slice(2);
// The output is piped: a terminal behind it still has colours.
const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
const vitest = ['run', '--config', 'tests/vitest.config.ts'];

const runProgram =
  (program: string, ...args: readonly string[]) =>
  (onOutput: Write) =>
    runChild(process.execPath, [loader, program, ...args], { env, onOutput });
const runUnit = (args: readonly string[]) => (onOutput: Write) =>
  runTool('vitest', [...vitest, ...args], { ...env, NODE_ENV: 'test' }, onOutput);

/** Threads of the compiler repeat each other's work, and other steps need the processors. */
const checkOnly = ['--noEmit', '--singleThreaded'];

const build: Step = { name: 'Build', run: runProgram('lib/command/build.ts') };
const browser: Step = { name: 'Browser', run: runProgram('tests/run/install-browser.ts') };
const content: Step = { name: 'Content', run: runProgram('lib/command/check.ts') };
const types: Step = {
  name: 'Types',
  // A build replaces the types of the routes; a fresh clone has none yet.
  after: ['Build'],
  run: async (onOutput) =>
    (await runTool('next', ['typegen'], env, onOutput)) || runTool('tsc', checkOnly, env, onOutput),
};
const lint: Step = {
  name: 'Lint and format',
  run: (onOutput) => runTool('biome', ['check', '--error-on-warnings', '.'], env, onOutput),
};
const unit: Step = { name: 'Unit tests', run: runUnit(filters) };
const changed: Step = { name: 'Unit tests of changes', run: runUnit(['--changed', ...filters]) };
const e2e: Step = {
  name: 'End-to-end tests',
  needs: ['Build', 'Browser'],
  run: async (onOutput) =>
    runTool(
      'playwright',
      ['test', '--config', 'tests/e2e/playwright.config.ts', ...filters],
      { ...env, E2E_PORT: String(await findFreePort()) },
      onOutput,
    ),
};
/** In two steps, as they are what runs last; the one that waits most before the one that works most. */
const benches = [
  ['lighthouse', 'search', 'pages'],
  ['server', 'scale'],
].map(
  (names): Step => ({
    name: `Benches: ${names.join(', ')}`,
    needs: ['Build', 'Browser'],
    run: runProgram('tests/bench/once.ts', ...names),
  }),
);

/** The steps of each part: of those that may begin, the first one does. */
const parts = new Map<string | undefined, Step[]>([
  [undefined, [build, unit, browser, e2e, content, lint, types, ...benches]],
  ['unit', [unit]],
  ['e2e', [build, browser, e2e]],
  ['changed', [changed, types, lint]],
]);

const steps = parts.get(part);
if (!steps) {
  console.error(usage);
  process.exit(1);
}
await clearReports();
const start = performance.now();
const outcomes = await runSteps(steps, {
  // No test measures time, so that two steps may share a processor while one of them waits.
  atOnce: Math.max(2, availableParallelism()),
  write: (output) => process.stdout.write(output),
});
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`\n${outcomes.map(formatOutcome).join('\n')}\n=== All: ${seconds} s`);
const { passed, failed } = await readTally();
const code = outcomes.find((outcome) => outcome.code)?.code ?? 0;
// A step without tests, such as the type check, must not end in "0 failed".
console.log(`\n${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
process.exitCode = code;
