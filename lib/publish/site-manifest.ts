import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Has a dot, so that no address leads to it. */
const name = '.manifest.json';

const pattern = z.string().describe('a regular expression over whole paths');

const schema = z.strictObject({
  /** What is published: the address, the file with its content, and the hash of that. */
  files: z.array(
    z.strictObject({
      path: z.string().startsWith('/'),
      file: z.string(),
      hash: z.string(),
      /** `.br` and `.gz` stand beside it. */
      compressed: z.boolean(),
    }),
  ),
  /** Addresses that lead elsewhere for good; `$1` stands for the first group. */
  redirects: z.array(z.strictObject({ pattern, location: z.string(), status: z.int() })),
  /** Public addresses to the internal ones of Next. */
  rewrites: z.array(z.strictObject({ pattern, destination: z.string() })),
  /** Internal addresses of pages that Next makes when someone asks for them. */
  onRequest: z.array(
    z.strictObject({
      pattern,
      /** Whether a page stays the same until the next build, so that it can be published. */
      lasting: z.boolean(),
    }),
  ),
  /** Makes Next leave out what it would store with a lasting page, which takes longer than the page. */
  bypassToken: z.string().optional(),
});

/** What is in a published folder, and what to do with the other addresses. */
export type SiteManifest = z.output<typeof schema>;
export type FileEntry = SiteManifest['files'][number];

/** Completes a published folder: one without it was never finished. */
export async function writeSiteManifest(folder: string, manifest: SiteManifest): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify(manifest));
}

/** Reads it; fails where there is none. */
export async function readSiteManifest(folder: string): Promise<SiteManifest> {
  return schema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
}
