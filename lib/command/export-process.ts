import { exportPart } from '#lib/publish/export-part';
import { createLoader } from './content-check';
import { openProject } from './open-project';

// Renders one part of the site: `export-process.ts FOLDER NUMBER OF`; export.ts starts it after checking the content.

const [folder = '', number, of] = process.argv.slice(2);
const loader = createLoader();
const content = await loader.load();
if (!content.ok) throw new Error('The content was changed during the export');
const { site } = await openProject(process.cwd(), { content: content.value, loader }, { stored: false });
let reportedAt = 0;
const problems = await exportPart(site, folder, { number: Number(number), of: Number(of) }, (done, total) => {
  if (done < total && performance.now() - reportedAt < 100) return;
  reportedAt = performance.now();
  process.send?.({ done, total });
});
for (const line of problems) console.error(line);
process.exit(problems.length ? 1 : 0);
