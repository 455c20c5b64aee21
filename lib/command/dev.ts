import { readAddress } from '#lib/server/listen-address';
import { surviveClosedOutput } from './closed-output';
import { reportContent } from './content-check';
import { serveDev } from './serve-dev';

surviveClosedOutput();
const address = readAddress(process.env);
if (!address.ok) {
  console.error(address.message);
  process.exit(1);
}

await reportContent();
await serveDev(address.value);
