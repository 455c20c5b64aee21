import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import shared from '../vitest.config';
import { keepThreadWarm } from './warm-thread';

keepThreadWarm();

const root = 'tests/unit';
/** Tests that mock a module need a fresh thread, in which nothing has loaded it yet. */
const mocking = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => join(root, path))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes('vi.mock('));

/** The unit tests of `lib` and `components`, in one thread. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: [`${root}/**/*.test.{ts,tsx}`],
    exclude: [...configDefaults.exclude, `${root}/{import,deploy}/**`, ...mocking],
    setupFiles: ['tests/mutate/reset-mutant.ts'],
    // Instrumented code is slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    reporters: [],
  },
});
