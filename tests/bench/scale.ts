import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loader } from '../../lib/command/child.mjs';
import { runToEnd } from './processes';
import type { Row } from './report';
import { measureBuilds } from './scale/build';
import { hasEsco, importRealEsco, makeUpFolder } from './scale/catalogues';
import { measureExport } from './scale/export';
import { findFigure } from './scale/figure';
import { measureSite } from './scale/measure-site';

/** Limits for a catalogue of some size. */
interface Limits {
  /** To read, check and index it, in seconds and megabytes. */
  seconds: number;
  megabytes: number;
  /** Seconds from saving a figure to a page that shows it. */
  live: number;
  /** Seconds until a later start answers. */
  start: number;
  /** Megabytes of the server. */
  server: number;
  /** Milliseconds in which 95 % of the pages that take a query are there. */
  decisions: number;
}

const few: Limits = { seconds: 2, megabytes: 300, live: 1, start: 2, server: 290, decisions: 60 };
const small: Limits = { seconds: 8, megabytes: 700, live: 2, start: 5, server: 405, decisions: 60 };
const big: Limits = { seconds: 25, megabytes: 1_500, live: 4, start: 15, server: 577, decisions: 100 };

/** Measures catalogues of several sizes: builds, reading, starts, edits, pages and exports. */
export async function measureScale(once: boolean): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  const measure = (name: string, folders: readonly string[], limits: Limits, exported = false) =>
    measureCatalogue(name, folders, { limits, once, exported });
  try {
    const curated = join(folder, 'content');
    await cp(once ? 'tests/fixtures/valid' : 'content', curated, { recursive: true });
    if (once) {
      const { seconds } = await readFolders([await makeUpFolder(3, folder)]);
      return [{ what: 'reading 3 made up', value: seconds, unit: 's' }, ...(await measure('2', [curated], few, true))];
    }
    const many = await makeUpFolder(10_000, folder);
    console.log('Building the application …');
    const rows = await measureBuilds(curated, `${curated},${many}`);
    rows.push(...(await measure('curated', [curated], few, true)));
    if (hasEsco) {
      console.log('Importing ESCO …');
      const { folder: esco, seconds } = await importRealEsco(folder);
      const megabytes = process.resourceUsage().maxRSS / 1024;
      rows.push({ what: 'import of ESCO', value: seconds, unit: 's', atMost: 60 });
      rows.push({ what: 'import of ESCO, memory', value: megabytes, unit: 'MB', atMost: 1000 });
      rows.push(...(await measure('2,937 of ESCO', [curated, esco], small, true)));
    }
    rows.push(...(await measure('3,000 made up', [curated, await makeUpFolder(3_000, folder)], small)));
    rows.push(...(await measure('10,000 made up', [curated, many], big)));
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureCatalogue(
  name: string,
  folders: readonly string[],
  { limits, once, exported }: { limits: Limits; once: boolean; exported: boolean },
): Promise<Row[]> {
  console.log(`Reading and serving: ${name} …`);
  const read = await readFolders(folders);
  const figure = await findFigure(folders[0] ?? '');
  const site = await measureSite(folders, { pages: new Map(read.pages), figure, once });
  const rows: Row[] = [
    { what: 'read, check, index', value: read.seconds, unit: 's', atMost: limits.seconds },
    { what: 'memory for it', value: read.megabytes, unit: 'MB', atMost: limits.megabytes },
    { what: 'first start to first answer', value: site.firstStart.seconds, unit: 's' },
    { what: 'later start to first answer', value: site.laterStart.seconds, unit: 's', atMost: limits.start },
    { what: 'later start to first answer, CPU', value: site.laterStart.cpu, unit: 's' },
    { what: 'saved figure to page with it', value: site.live.median, unit: 's', atMost: limits.live },
    { what: 'the same, longest', value: site.live.most, unit: 's' },
    { what: 'page not visited before, p50', value: site.late.p50, unit: 'ms' },
    { what: 'page not visited before, p99', value: site.late.p99, unit: 'ms', atMost: 150 },
    { what: 'comparison, change, collection, checklist, p50', value: site.decisions.p50, unit: 'ms' },
    { what: 'the same, p95', value: site.decisions.p95, unit: 'ms', atMost: limits.decisions },
    { what: 'memory of the server', value: site.megabytes, unit: 'MB', atMost: limits.server },
    ...(exported ? await measureExport(folders, once) : []),
  ];
  return rows.map((row) => ({ ...row, what: `${name}: ${row.what}` }));
}

const schema = z.object({
  seconds: z.number(),
  megabytes: z.number(),
  pages: z.array(z.tuple([z.string(), z.boolean()])),
});

/** Runs in its own process, so that nothing else counts towards its memory. */
async function readFolders(folders: readonly string[]): Promise<z.output<typeof schema>> {
  const args = [loader, 'tests/bench/scale/read.ts', ...folders];
  return schema.parse(JSON.parse(await runToEnd(process.execPath, args, { timeout: 300_000 })));
}
