// Runs on a fresh clone and on an outdated Node: no dependency, no TypeScript, no new syntax.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loader, runChild } from './child.mjs';
import { ensureInstalled, findNodeProblem } from './install.mjs';

/** The least version of Node that runs vitest; the site itself runs on an older one. */
const nodeForTests = '>=20.19';

/**
 * Program, usage, help and, where it is another one, version of Node of each command. The import is started like the
 * others, since no room may import lib/import.
 */
const commands = new Map([
  ['start', ['lib/command/start.ts', 'npm start', 'Builds what changed and serves the site; PORT and HOST say where.']],
  ['dev', ['lib/command/dev.ts', 'npm run dev', 'Serves the site from its sources; an edit shows on reload.']],
  [
    'build',
    ['lib/command/build.ts', 'npm run build', 'Builds the application if its sources changed; without content.'],
  ],
  [
    'export',
    [
      'lib/command/export.ts',
      'npm run export -- DIR [--part N/M]',
      'Renders the whole site into a folder, for any web server.',
    ],
  ],
  [
    'publish',
    [
      'lib/command/content-publish.ts',
      'npm run content:publish',
      'Puts the content as it is now into use on the running site.',
    ],
  ],
  [
    'test',
    [
      'tests/run/run-tests.ts',
      'npm test [-- unit|e2e [FILE …] | -- changed [COMMIT]]',
      'Runs all tests, those of one kind, or those of what changed.',
      nodeForTests,
    ],
  ],
  ['check', ['lib/command/check.ts', 'npm run content:check', 'Prints all problems in all content files.']],
  [
    'schemas',
    [
      'lib/command/content-schemas.ts',
      'npm run content:schemas',
      'Writes the JSON Schemas of the content for editors.',
    ],
  ],
  ['import', ['lib/import/import.ts', '', '']],
  [
    'bench',
    [
      'tests/bench/bench.ts',
      'npm run bench [-- scale|search|pages] [--once]',
      'Measures the server, big catalogues, the search or the pages.',
    ],
  ],
  [
    'mutate',
    [
      'tests/mutate/mutate.ts',
      'npm run mutate [-- FOLDER|FILE …]',
      'Changes the code bit by bit and says which changes no test notices.',
      nodeForTests,
    ],
  ],
  ['lighthouse', ['tests/bench/lighthouse.ts', 'npm run lighthouse', 'Audits the main pages in Chromium.']],
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
  const [program, usage, what, range] = commands.get(command) ?? [];
  const [needs] = usage && range ? usage.split(' [') : [];
  const problem = findNodeProblem(process.versions.node, range ?? engines.node, needs);
  if (problem) return refuse(problem);
  if (!program) return refuse(`Usage: node lib/command/run.mjs ${[...commands.keys()].join('|')}`);
  if (usage && args.includes('--help')) {
    console.log(`Usage: ${usage}\n  ${what}`);
    return 0;
  }
  // Commands with arguments check them on their own.
  if (usage && !usage.includes('[') && args.length) return refuse(`Usage: ${usage}\n  it takes no "${args[0]}"`);
  const installed = await ensureInstalled(root);
  if (installed !== 0) return installed;
  return runChild(process.execPath, [loader, program, ...args], {
    // A signal to npm ends its shell, which hands nothing on.
    withParent: process.env.npm_lifecycle_event !== undefined,
    // Rendering and compressing allocate megabytes a page: with a fixed threshold glibc returns them.
    env: { MALLOC_MMAP_THRESHOLD_: '131072', ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  return 1;
}
