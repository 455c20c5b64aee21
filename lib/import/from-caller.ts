import { relative, resolve } from 'node:path';

/** Resolves a path from where the command was typed, as npm changes into the project. */
export function fromCaller(path: string): string {
  return relative('', resolve(process.env.INIT_CWD ?? '', path)) || '.';
}
