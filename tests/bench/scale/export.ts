import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../report';
import { exportSite } from '../start-programs';

/** Exports content folders from scratch, in a short run a part of them, and measures the output. */
export async function measureExport(folders: readonly string[], once: boolean): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    await rm('.site/pages', { recursive: true, force: true, maxRetries: 5 });
    const start = performance.now();
    await exportSite(join(folder, 'site'), once, { CONTENT_DIR: folders.join() });
    const seconds = (performance.now() - start) / 1000;
    const names = await readdir(join(folder, 'site'), { recursive: true });
    const pages = names.filter((name) => name.endsWith('.html')).length;
    let bytes = 0;
    for (const name of names) bytes += await weigh(join(folder, 'site', name));
    return [
      { what: 'export', value: seconds, unit: 's' },
      { what: 'export, pages', value: pages, unit: '' },
      { what: 'export, all encodings of a page', value: bytes / pages / 1024, unit: 'KB', atMost: 40 },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function weigh(file: string): Promise<number> {
  const info = await stat(file);
  return info.isFile() ? info.size : 0;
}
