import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { toPath } from '#lib/i18n/paths';
import { findFreePort } from '#lib/server/listen';
import { ensureBuilt } from '../../lib/command/build/ensure-built';
import { parallelPath, profilePath } from '../e2e/setup/sample-pages';
import { ensureBrowser, findBrowser } from '../run/browser';
import { startServer } from './processes';
import { formatTable, writeReport } from './report';
import { startSite } from './start-programs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const once = process.argv.includes('--once');
/** Runs per page: other load on the machine is not the fault of the page. */
const runsInDoubt = once ? 1 : 3;

interface PageScore {
  path: string;
  scores: Record<string, number>;
  bytes: number;
  /** Lighthouse ids of the audits that cost points. */
  failed: string[];
}

const home = toPath('sl', { page: 'home' });
const others = [
  toPath('sl', { page: 'occupations' }),
  profilePath('sl'),
  profilePath('de'),
  parallelPath('sl'),
  toPath('sl', { page: 'about' }),
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
if (!(await ensureBuilt()).ok || !(await ensureBrowser())) process.exit(1);
const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const site = await startSite(once ? { CONTENT_DIR: 'tests/fixtures/valid' } : {});
await site.waitFor(/rendered ahead/);
const browser = await startBrowser();
try {
  const pages: PageScore[] = [];
  for (const path of once ? [home] : [home, ...others]) pages.push(await auditFairly(path));
  await writeReport('test-results/lighthouse.json', pages);
  console.log(`\n${formatTable([['page', ...categories, 'bytes'], ...pages.map(toCells)])}\n`);
  const missed = pages.filter((page) => !isPerfect(page));
  for (const { path, failed } of missed) console.log(`${path}: ${failed.join(', ')}`);
  // A short run proves that there are scores, whatever they are.
  process.exitCode = !once && missed.length > 0 ? 1 : 0;
} finally {
  await Promise.all([browser.stop(), site.stop()]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Launches a Chromium that reaches this machine only. */
async function startBrowser() {
  const port = await findFreePort();
  const args = [
    '--headless=new',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${profile}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // The sandbox of Chromium refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  return startServer(findBrowser() ?? '', args, { port });
}

/** Returns a perfect run at once, else the median of several. */
async function auditFairly(path: string): Promise<PageScore> {
  const first = await audit(path);
  if (isPerfect(first)) return first;
  const pages = [first];
  while (pages.length < runsInDoubt) pages.push(await audit(path));
  pages.sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  return pages[Math.floor(pages.length / 2)] ?? first;
}

async function audit(path: string): Promise<PageScore> {
  const result = await lighthouse(`http://127.0.0.1:${site.port}${path}`, {
    port: browser.port,
    onlyCategories: [...categories],
    logLevel: 'error',
    maxWaitForLoad: 30_000,
  });
  if (!result) throw new Error(`no result for ${path}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)] as const);
  const bytes = lhr.audits['total-byte-weight']?.numericValue ?? 0;
  return { path, scores: Object.fromEntries(scores), bytes, failed: listFailed(lhr) };
}

/** Lists the weighted audits below full marks. */
function listFailed({ categories: all, audits }: Result): string[] {
  const counted = Object.values(all).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const { score = null, displayValue = '', details } = audits[id] ?? {};
    if (score === null || score === 1) return [];
    const items = details && 'items' in details ? JSON.stringify(details.items).slice(0, 300) : '';
    return [`${id} (${[displayValue, items].filter(Boolean).join(': ')})`];
  });
}

function isPerfect({ scores }: PageScore): boolean {
  return Object.values(scores).every((score) => score === 100);
}

function toCells({ path, scores, bytes }: PageScore): string[] {
  return [path, ...categories.map((name) => String(scores[name])), String(bytes)];
}
