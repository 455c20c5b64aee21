import { readAddress } from './address';
import { ensureBuilt } from './built';
import { serveSite } from './serve-site';
import { findSite } from './site-folder';

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

const site = await findSite(process.cwd());
if (!site) {
  console.error('There is no published site in .site/current. Build it: npm run build');
  process.exit(1);
}
await serveSite(site, address.value);
