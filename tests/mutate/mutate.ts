import { readFile } from 'node:fs/promises';
import { runTool } from '../../lib/command/run-tool';
import { countMutants, scoreCovered } from './score';

// Of stryker.config.json: `ignoreStatic` leaves out what runs once, when a module is loaded (constants, messages), as a
// thread stays loaded. `tsconfigFile` names none, since Stryker reads it with an API that TypeScript 7 does not have.
const config = 'tests/mutate/stryker.config.json';
const report = '.stryker/report.json';

/** Percent of the mutants in covered code that tests have to kill. */
const minimumScore = 80;

/** `lib/seo` is all of a folder, `lib/seo/trail.ts` one file; without commas, which separate patterns. */
const toPattern = (path: string) => (/\.\w+$/.test(path) ? path : `${path.replace(/\/$/, '')}/**/*.@(ts|tsx|mjs)`);

const paths = process.argv.slice(2);
const mutate = paths.length ? ['--mutate', [...paths.map(toPattern), '!lib/import/**'].join()] : [];
process.exitCode = await runTool('stryker', ['run', config, ...mutate], { ...process.env, NODE_ENV: 'test' });
if (process.exitCode === 0) {
  const score = scoreCovered(countMutants(JSON.parse(await readFile(report, 'utf8'))));
  console.log(`Killed in covered code: ${score.toFixed(1)} %, at least ${minimumScore} % expected`);
  if (score < minimumScore) process.exitCode = 1;
}
