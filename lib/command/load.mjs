// Runs a TypeScript program in the folder of the project, `node lib/command/load.mjs PROGRAM [ARG …]`: what the build has
// compiled of it, which starts a second sooner, or its source.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findCompiled } from './build/compiled.mjs';

const [, , program = ''] = process.argv;
process.argv.splice(1, 2, resolve(program));
const compiled = findCompiled(process.cwd(), program);
if (compiled) process.setSourceMapsEnabled(true);
else (await import('tsx/esm/api')).register();
await import(pathToFileURL(compiled ?? resolve(program)).href);
