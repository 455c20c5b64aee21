import { buildCatalogue } from '#lib/catalogue/catalogue';
import { parseContent, readContentFolders } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';

// Reads, checks and indexes the folders that are named, once, and prints what that took.

const start = performance.now();
const content = parseContent(await readContentFolders(process.argv.slice(2)));
if (!content.ok) throw new Error(formatProblems(content.problems.slice(0, 20)));
buildCatalogue(content.value);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
