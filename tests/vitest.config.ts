import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// `npm test` runs end-to-end tests at the same time, whose processes wait for each other. That these go behind them saves
// both a tenth of their processor time.
const { PRIORITY_BELOW_NORMAL } = constants.priority;
if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);

/** Tests that mock a module need a fresh thread, in which nothing has loaded it yet. */
export const mocking = readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('tests/unit', path))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(join(root, path), 'utf8').includes('vi.mock('));

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // No test measures time: these limits are for what never ends, and a loaded machine stays far below them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/{unit,content,architecture}/**/*.test.{ts,tsx}'],
          exclude: mocking,
          // Loading the same modules for each file would take a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: mocking } },
    ],
    passWithNoTests: true,
    // Threads end with the process; forks outlive an interrupted run.
    pool: 'threads',
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
