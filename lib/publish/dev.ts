import { readAddress } from './address';
import { reportContent } from './content-check';
import { startServer } from './serve';

const address = readAddress(process.env);
if (!address.ok) {
  console.error(address.message);
  process.exit(1);
}

await reportContent();
await startServer({ dev: true, ...address.value });
