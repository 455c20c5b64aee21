import { ensureBrowser } from './browser';

process.exitCode = (await ensureBrowser()) ? 0 : 1;
