// A process of its own, so that the work of asking is not counted with the work of answering.
import { putLoad } from './load';

process.stdout.write(JSON.stringify(await putLoad(JSON.parse(process.argv[2] ?? ''))));
