import { ensureBuilt } from './build/ensure-built';

const built = await ensureBuilt();
if (!built.ok) process.exit(1);
console.log('The build of the application is up to date.');
