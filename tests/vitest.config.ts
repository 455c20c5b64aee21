import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // No test measures time: these limits are for what never ends, and a loaded machine stays far below them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    include: ['tests/{unit,content,architecture}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    // Threads end with the process; forks outlive an interrupted run.
    pool: 'threads',
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
