import { runImport } from './command';

process.exitCode = await runImport(process.argv.slice(2));
