// Plain Next in its own process: renders every request.
import { createServer } from 'node:http';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { createContentLoader } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { loadNext } from '#lib/publish/next-internals';

const content = await createContentLoader().load();
if (!content.ok) throw new Error(formatProblems(content.problems));
globalThis.siteCatalogue = buildCatalogue(content.value);
const handle = await loadNext(process.cwd());
createServer((request, response) => void handle(request, response)).listen(Number(process.env.PORT), process.env.HOST);
