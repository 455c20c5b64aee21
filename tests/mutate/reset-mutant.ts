import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    globalNamespace: string;
  }
}

// Stryker switches a mutant on before the tests of a file: what the file does while it loads must not meet the last one.
const stryker: { activeMutant?: string | undefined } = Reflect.get(globalThis, inject('globalNamespace')) ?? {};
stryker.activeMutant = undefined;
