import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // A loaded machine must not turn a test red.
    testTimeout: 30_000,
    include: ['tests/{unit,content,architecture}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    // Threads end with the process; forks outlive an interrupted run.
    pool: 'threads',
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
