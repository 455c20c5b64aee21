import { toDocument } from '#lib/publish/published-document';
import { stripFramework } from '#lib/publish/strip';
import { toMedian } from './report';

/** Measures the CPU time in ms that publishing adds to a rendered page: stripping and both compressions. */
export async function measurePublishing(pages: readonly string[], rounds: number): Promise<number> {
  const figures: number[] = [];
  // One extra round warms up the JIT and is not counted.
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
