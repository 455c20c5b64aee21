// Runs on a fresh clone and on an outdated Node: no dependency, no TypeScript, no new syntax.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';
import { ensureInstalled, findNodeProblem } from './install.mjs';

/** The program of each command. Nothing may import an importer, so that it is started here like the others. */
const programs = new Map([
  ...['start', 'dev', 'build', 'test', 'check'].map((name) => /** @type {const} */ ([name, `lib/publish/${name}.ts`])),
  ['import', 'lib/import/import.ts'],
  ['bench', 'tests/bench/bench.ts'],
  ['lighthouse', 'tests/bench/lighthouse.ts'],
]);

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
process.exitCode = await run(process.argv[2] ?? '', process.argv.slice(3));

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function run(command, args) {
  const { engines } = JSON.parse(await readFile('package.json', 'utf8'));
  const problem = findNodeProblem(process.versions.node, engines.node);
  if (problem) return refuse(problem);
  const program = programs.get(command);
  if (!program) return refuse(`Usage: node lib/publish/run.mjs ${[...programs.keys()].join('|')}`);
  const installed = await ensureInstalled(root);
  if (installed !== 0) return installed;
  return runChild(process.execPath, ['--import', 'tsx', program, ...args], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  return 1;
}
