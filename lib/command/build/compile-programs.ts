import { build, type LogLevel } from 'esbuild';
import { programsFolder } from './compiled.mjs';

/** The programs of a site in use. */
const programs = [
  'lib/command/start.ts',
  'lib/command/export.ts',
  'lib/command/export-process.ts',
  'lib/command/content-publish.ts',
  'lib/command/check.ts',
  'lib/picture/draw-process.ts',
];

/** Compiles each program into one file of the build, packages stay where they are; prints mistakes, returns the exit code. */
export function compilePrograms(root: string, logLevel: LogLevel = 'warning'): Promise<number> {
  const compiled = build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: programsFolder,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: true,
    logLevel,
  });
  return compiled.then(
    () => 0,
    () => 1,
  );
}
