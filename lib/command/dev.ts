import { readAddress } from '#lib/server/listen-address';
import { reportContent } from './content-check';
import { serveDev } from './serve-dev';

const address = readAddress(process.env);
if (!address.ok) {
  console.error(address.message);
  process.exit(1);
}

await reportContent();
await serveDev(address.value);
