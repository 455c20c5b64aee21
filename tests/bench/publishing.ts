import { toDocument } from '#lib/publish/published-document';
import { stripFramework } from '#lib/publish/strip';
import { toMedian } from './report';

/** The CPU time in milliseconds that publishing adds to a page as Next renders it: removal and both compressions. */
export async function measurePublishing(pages: readonly string[], rounds: number): Promise<number> {
  const figures: number[] = [];
  // One more round than counts: the first one is for the compiler of JavaScript.
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    for (const page of pages) {
      await toDocument({ path: '/', mediaType: 'text/html', bytes: Buffer.from(stripFramework(page)) });
    }
    const { user, system } = process.cpuUsage(before);
    if (round > 0) figures.push((user + system) / 1_000 / pages.length);
  }
  return toMedian(figures);
}
