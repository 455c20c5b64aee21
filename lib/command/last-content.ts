import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ContentLoader, type LoadedContent, parseSnapshot } from '#lib/content/content';
import { siteFolder } from './open-site';

const toFile = (root: string) => join(root, siteFolder, 'last-content');

/** Writes down the content that a server has, for a start when its files have problems. */
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

/** Reads it back; undefined where there is none, or none that can be used. */
export async function readLastContent(root: string): Promise<LoadedContent | undefined> {
  const bytes = await readFile(toFile(root)).catch(() => undefined);
  const content = bytes && parseSnapshot(bytes);
  return content?.ok ? content.value : undefined;
}
