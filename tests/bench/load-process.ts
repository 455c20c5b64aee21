// Its own process, so that sending requests is not counted with answering them.
import { putLoad } from './load';

process.stdout.write(JSON.stringify(await putLoad(JSON.parse(process.argv[2] ?? ''))));
