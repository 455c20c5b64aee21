import { formatProblem } from '#lib/problem/problem';

/** Ends an import before anything is written; its message is for the person who started it. */
export class ImportError extends Error {
  constructor(file: string, message: string, hint: string) {
    super(formatProblem({ file, line: 1, column: 1, message, hint }));
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['permission denied', 'check the permissions of the folder'],
  EPERM: ['permission denied', 'check the permissions of the folder'],
  EROFS: ['cannot be written', 'the disk is read-only: name another folder with --out'],
  ENOSPC: ['cannot be written', 'no space is left on the disk'],
  ENOTDIR: ['is below a file', 'rename the file, or name another folder with --out'],
  EISDIR: ['is a folder', 'the import writes a file of this name: rename the folder'],
  ENOTEMPTY: ['is a folder', 'the import writes a file of this name: rename the folder'],
};

/** What went wrong with a file or folder, in lines for the console; undefined for a bug. */
export function explainError(error: unknown): string | undefined {
  if (error instanceof ImportError) return error.message;
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const [message, hint] = reasons[String(error.code)] ?? ['cannot be read or written', error.message];
  return new ImportError(String(error.path), message, hint).message;
}
