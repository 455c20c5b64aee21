import { readAddress } from './address';
import { ensureBuilt } from './built';
import { startServer } from './serve';

const address = readAddress(process.env);
if (!address.ok) {
  console.error(address.message);
  process.exit(1);
}

const built = await ensureBuilt();
if (!built.ok) {
  if (built.stopped || !built.usable) process.exit(1);
  console.error('WARNING: serving the last good build. The latest changes are NOT on the site.\n');
}

await startServer({ dev: false, ...address.value });
