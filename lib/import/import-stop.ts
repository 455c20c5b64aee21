import { formatProblem } from '#lib/problem/problem';

/** Ends an import before anything is written; its message is the line for the person who started it. */
export class ImportStop extends Error {
  constructor(file: string, message: string, hint: string) {
    super(formatProblem({ file, line: 1, column: 1, message, hint }));
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['may not be read or written', 'look at the rights of the folder'],
  EPERM: ['may not be read or written', 'look at the rights of the folder'],
  EROFS: ['may not be written', 'the disk is read-only: name another folder with --out'],
  ENOSPC: ['cannot be written', 'no space is left on the disk'],
  ENOTDIR: ['is below a file', 'rename the file, or name another folder with --out'],
  EISDIR: ['is a folder', 'a file of this name is to be written: rename the folder'],
  ENOTEMPTY: ['is a folder', 'a file of this name is to be written: rename the folder'],
};

/** The lines for what went wrong with a file or folder; undefined for an error of the program itself. */
export function explainStop(error: unknown): string | undefined {
  if (error instanceof ImportStop) return error.message;
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const [message, hint] = reasons[String(error.code)] ?? ['cannot be read or written', error.message];
  return new ImportStop(String(error.path), message, hint).message;
}
