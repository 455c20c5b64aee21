import { configDefaults, defineConfig } from 'vitest/config';
import shared from '../vitest.config';
import { keepThreadWarm } from './warm-thread';

keepThreadWarm();

/** The unit tests of `lib` and `components`; those that mock a module need a fresh thread. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/unit/{import,deploy}/**', 'tests/unit/content/loader{,-edits}.test.ts'],
    setupFiles: ['tests/mutate/reset-mutant.ts'],
    isolate: false,
    reporters: [],
  },
});
