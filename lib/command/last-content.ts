import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentLoader } from '#lib/content/content';
import { siteFolder } from './site-folder';

const toFile = (root: string) => join(root, siteFolder, 'last-content');

/** Stores the content in use, for a start when the files have problems. */
export async function writeLastContent(root: string, loader: ContentLoader): Promise<void> {
  const snapshot = loader.snapshot();
  if (!snapshot) return;
  const file = toFile(root);
  const part = `${file}-${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, snapshot);
    await rename(part, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`A start with problems in the content would have nothing to serve: ${reason}`);
  }
}

/** Reads the stored content; undefined where there is none. */
export async function readLastContent(root: string): Promise<Buffer | undefined> {
  return readFile(toFile(root)).catch(() => undefined);
}
