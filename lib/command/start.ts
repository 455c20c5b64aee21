import { readAddress } from '#lib/server/listen-address';
import { ensureBuilt } from './build/ensure-built';
import { surviveClosedOutput } from './closed-output';
import { loadForStart } from './content-check';
import { serveSite } from './serve-site';

surviveClosedOutput();
const address = readAddress(process.env);
if (!address.ok) {
  console.error(address.message);
  process.exit(1);
}

const built = await ensureBuilt();
if (!built.ok) {
  if (built.stopped || !built.usable) process.exit(1);
  console.error('WARNING: serving the last good build of the application. The latest changes are NOT on the site.\n');
}

const start = await loadForStart(process.cwd());
if (!start) process.exit(1);
await serveSite(process.cwd(), address.value, start);
