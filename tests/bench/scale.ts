import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runToEnd } from './processes';
import type { Row } from './report';
import { hasEsco, importRealEsco, makeUpFolder } from './scale-catalogues';
import { measureSite, type SiteFigures } from './scale-site';

/** What a catalogue of some size may take. */
interface Limits {
  seconds: number;
  megabytes: number;
  firstAnswer: number;
}

const small: Limits = { seconds: 8, megabytes: 700, firstAnswer: 6 };
const big: Limits = { seconds: 25, megabytes: 1500, firstAnswer: 15 };

/** Measures big catalogues: reading and checking, the build against that of the curated profiles, start and tail. */
export async function measureScale(): Promise<Row[]> {
  console.log('Building the curated profiles, for comparison …');
  const base = await measureSite(['content']);
  const rows: Row[] = [{ what: 'build of the curated profiles, CPU', value: base.buildCpu, unit: 's' }];
  if (hasEsco) {
    console.log('Importing ESCO …');
    const { folder, seconds } = await importRealEsco();
    const megabytes = process.resourceUsage().maxRSS / 1024;
    rows.push({ what: 'import of ESCO', value: seconds, unit: 's', atMost: 60 });
    rows.push({ what: 'import of ESCO, memory', value: megabytes, unit: 'MB', atMost: 1000 });
    rows.push(...(await measureCatalogue('2,937 of ESCO', folder, small, base)));
  }
  const some = await makeUpFolder(3_000);
  rows.push(...(await measureRead('3,000 made up', [some], small)));
  await rm(some, { recursive: true });
  rows.push(...(await measureCatalogue('10,000 made up', await makeUpFolder(10_000), big, base)));
  return rows;
}

async function measureCatalogue(name: string, folder: string, limits: Limits, base: SiteFigures): Promise<Row[]> {
  console.log(`Reading, building and serving ${name} …`);
  const rows = await measureRead(name, ['content', folder], limits);
  const { buildCpu, firstAnswer, tail, bytesPerPage, bytesPerLatePage } = await measureSite(['content', folder]);
  await rm(folder, { recursive: true });
  return [
    ...rows,
    { what: `${name}: build, CPU`, value: buildCpu, unit: 's' },
    { what: `${name}: build : build of the curated`, value: buildCpu / base.buildCpu, unit: 'x', atMost: 1.3 },
    { what: `${name}: start to first answer`, value: firstAnswer, unit: 's', atMost: limits.firstAnswer },
    { what: `${name}: page not visited before, p50`, value: tail?.p50 ?? Number.NaN, unit: 'ms' },
    { what: `${name}: page not visited before, p99`, value: tail?.p99 ?? Number.NaN, unit: 'ms', atMost: 150 },
    { what: `${name}: published folder a page`, value: bytesPerPage / 1024, unit: 'KB', atMost: 40 },
    { what: `${name}: page made on request, on the disk`, value: bytesPerLatePage / 1024, unit: 'KB' },
  ];
}

const figures = z.object({ seconds: z.number(), megabytes: z.number() });

/** In a process of its own, whose memory is that of nothing else. */
async function measureRead(name: string, folders: readonly string[], limits: Limits): Promise<Row[]> {
  const program = fileURLToPath(new URL('scale-read.ts', import.meta.url));
  const output = await runToEnd(process.execPath, ['--import', 'tsx', program, ...folders]);
  const { seconds, megabytes } = figures.parse(JSON.parse(output));
  return [
    { what: `${name}: read, check, index`, value: seconds, unit: 's', atMost: limits.seconds },
    { what: `${name}: memory for it`, value: megabytes, unit: 'MB', atMost: limits.megabytes },
  ];
}
