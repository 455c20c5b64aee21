// Reads, checks and indexes the given folders once; prints the cost and the pages.
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { createContentLoader } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { listAddresses } from '#lib/publish/addresses';

const start = performance.now();
const content = await createContentLoader(process.argv.slice(2)).load();
if (!content.ok) throw new Error(formatProblems(content.problems.slice(0, 20)));
const catalogue = buildCatalogue(content.value);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes, pages: [...listAddresses(catalogue).pages] }));
