import { configDefaults, defineConfig } from 'vitest/config';
import shared, { mocking } from '../vitest.config';
import { keepThreadWarm } from './warm-thread';

keepThreadWarm();

const root = 'tests/unit';
const { projects: _, ...test } = shared.test ?? {};

/** Tests that check whole folders a hundred times over: each survivor in `lib/content` would take two minutes. */
const slow = `${root}/content/{robust,loader-broken}.test.ts`;

/** The unit tests of `lib` and `components`, in one thread. */
export default defineConfig({
  ...shared,
  test: {
    ...test,
    include: [`${root}/**/*.test.{ts,tsx}`],
    exclude: [...configDefaults.exclude, `${root}/{import,deploy}/**`, slow, ...mocking],
    setupFiles: ['tests/mutate/reset-mutant.ts'],
    // Instrumented code is slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    reporters: [],
  },
});
