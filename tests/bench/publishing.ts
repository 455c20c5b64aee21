import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripFramework } from '../../lib/publish/strip';
import { compressBrotli, compressGzip } from '../../lib/publish/write-published';
import { toMedian } from './report';

const rounds = 7;
/** Of a large catalogue some are enough. */
const most = 200;

/** The CPU time in milliseconds that publishing adds to a page of the build: removal and both compressions. */
export async function measurePublishing(build = '.next'): Promise<number> {
  const folder = join(build, 'server');
  const names = (await readdir(folder, { recursive: true })).filter((name) => /[/\\](?:sl|de)\b.*\.html$/.test(name));
  const pages = await Promise.all(names.slice(0, most).map((name) => readFile(join(folder, name), 'utf8')));
  const figures: number[] = [];
  // One more round than counts: the first one is for the compiler of JavaScript.
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    for (const page of pages) {
      const document = Buffer.from(stripFramework(page));
      await Promise.all([compressBrotli(document), compressGzip(document)]);
    }
    const { user, system } = process.cpuUsage(before);
    if (round > 0) figures.push((user + system) / 1_000 / pages.length);
  }
  return toMedian(figures);
}
