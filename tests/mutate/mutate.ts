import { readFile } from 'node:fs/promises';
import { runChild } from '../../lib/command/child.mjs';
import { ensureInstalled } from '../../lib/command/install.mjs';
import { countMutants, scoreCovered } from './score';

// Of stryker.config.json: `ignoreStatic` leaves out what runs once, when a module is loaded (constants, messages), as a
// thread stays loaded. `tsconfigFile` names none, since Stryker reads it with an API that TypeScript 7 does not have.
const config = 'tests/mutate/stryker.config.json';
/** Packages of its own: Stryker is a fifth of the files that all other commands would wait for. */
const packages = 'tests/mutate/packages';
const stryker = `${packages}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const report = '.stryker/report.json';

/** Percent of the mutants in covered code that tests have to kill. */
const minimumScore = 80;

/** `lib/seo` is all of a folder, `lib/seo/trail.ts` one file; without commas, which separate patterns. */
const toPattern = (path: string) => (/\.\w+$/.test(path) ? path : `${path.replace(/\/$/, '')}/**/*.@(ts|tsx|mjs)`);

const paths = process.argv.slice(2);
const mutate = paths.length ? ['--mutate', [...paths.map(toPattern), '!lib/import/**'].join()] : [];
process.exitCode = (await ensureInstalled(packages)) || (await runStryker());
if (process.exitCode === 0) {
  const score = scoreCovered(countMutants(JSON.parse(await readFile(report, 'utf8'))));
  console.log(`Killed in covered code: ${score.toFixed(1)} %, at least ${minimumScore} % expected`);
  if (score < minimumScore) process.exitCode = 1;
}

function runStryker(): Promise<number> {
  const env = { ...process.env, NODE_ENV: 'test' } as const;
  // SIGINT is the signal on which it stops its child processes.
  return runChild(process.execPath, [stryker, 'run', config, ...mutate], { env, stopBy: 'SIGINT' });
}
