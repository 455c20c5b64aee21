import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { type ContentFiles, parseContent, readContentFiles, readContentFolders } from '#lib/content/content';
import type { Locale } from '#lib/i18n/locales';
import { importEsco } from '#lib/import/esco';
import { formatProblems } from '#lib/problem/problem';
import { makeUpContent } from './made-up';

interface Measured {
  name: string;
  profiles: number;
  seconds: number;
  /** Most memory the process ever had, MB. */
  memory: number;
  limit: { seconds: number; memory: number };
}

const esco = process.env.ESCO_DATA ?? fileURLToPath(new URL('../../../shared/data/esco', import.meta.url));
const limits = { small: { seconds: 8, memory: 700 }, big: { seconds: 25, memory: 1500 } };

/** Measures reading, checking and indexing of big catalogues, each in a process of its own. */
export async function measureScale(): Promise<Measured[]> {
  const measured: Measured[] = [];
  const found = existsSync(esco);
  if (found) {
    const out = await mkdtemp(join(tmpdir(), 'esco-'));
    const start = performance.now();
    await importReal(esco, out);
    const seconds = (performance.now() - start) / 1000;
    const memory = process.resourceUsage().maxRSS / 1024;
    measured.push({ name: 'import of ESCO', profiles: 2937, seconds, memory, limit: { seconds: 60, memory: 1000 } });
    measured.push(measureApart('real ESCO data', ['content', out], limits.small));
    await rm(out, { recursive: true });
  }
  for (const [count, limit] of [
    [3_000, limits.small],
    [10_000, limits.big],
  ] as const) {
    const folder = await mkdtemp(join(tmpdir(), 'made-up-'));
    await write(folder, makeUpContent(await readContentFiles('content'), count).files);
    measured.push(measureApart(`made-up profiles of 40 KB`, [folder], limit));
    await rm(folder, { recursive: true });
  }
  return measured;
}

async function importReal(data: string, out: string): Promise<void> {
  const places = {
    de: join(data, 'v1.2.0-de'),
    sl: join(data, 'v1.0.8-sl'),
    relations: join(data, 'v1.1.1-relations'),
    ams: join(data, 'crosswalks/AT_mapping.csv'),
    skills: [join(data, 'crosswalks/DE_Mapping_ESCO_Kompetenzen_220518_0.csv')],
  };
  const curated = parseContent(await readContentFolders(['content']));
  if (!curated.ok) throw new Error(formatProblems(curated.problems));
  const listSlugs = (locale: Locale) =>
    new Set(curated.value.profiles.flatMap(({ texts }) => texts[locale]?.slug ?? []));
  const known = { slugs: { sl: listSlugs('sl'), de: listSlugs('de') }, competences: new Map() };
  const result = await importEsco(places, known);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  await write(out, result.value.files);
}

async function write(folder: string, files: ContentFiles['files']): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function measureApart(name: string, folders: readonly string[], limit: Measured['limit']): Measured {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--read', ...folders],
    { encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return { name, limit, ...JSON.parse(stdout) };
}

async function readOnce(folders: string[]): Promise<void> {
  const start = performance.now();
  const content = parseContent(await readContentFolders(folders));
  if (!content.ok) throw new Error(formatProblems(content.problems.slice(0, 20)));
  const { profiles } = buildCatalogue(content.value);
  const seconds = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ profiles: profiles.length, seconds, memory }));
}

/** One line a measurement, marked where it is over its limit. */
export function formatMeasured({ name, profiles, seconds, memory, limit }: Measured): string {
  const over = seconds > limit.seconds || memory > limit.memory ? '  OVER THE LIMIT' : '';
  const figures = `${seconds.toFixed(1)} s (limit ${limit.seconds}), ${Math.round(memory)} MB (limit ${limit.memory})`;
  return `${name}, ${profiles} profiles: ${figures}${over}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [option, ...folders] = process.argv.slice(2);
  if (option === '--read') await readOnce(folders);
  else for (const measured of await measureScale()) console.log(formatMeasured(measured));
}
