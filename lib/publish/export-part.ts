import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultLocale } from '#lib/i18n/locales';
import { toMissingPath } from './addresses';
import type { Site } from './live-site';
import { type Encoding, encodings, type PublishedDocument } from './published-document';
import { redirectMapFile } from './redirect-map';

/** One part of an export; parts are rendered independently. */
export interface Part {
  /** Counts from 1. */
  number: number;
  of: number;
}

const suffixes: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' };

/**
 * Renders a part of the site into a folder: every page and file, with compressed copies beside it. Returns a line for
 * each page that failed.
 */
export async function exportPart(
  site: Site,
  folder: string,
  { number, of }: Part,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<string[]> {
  const paths = site.listAll().filter((_, index) => index % of === number - 1);
  const problems: string[] = [];
  const styles = new Set<string>();
  const write = async (path: string) => {
    try {
      const document = await site.renderPage(path, { ahead: true });
      if (!document) throw new Error('the site has no such page');
      await writeDocument(folder, document);
      if (isHtml(document)) for (const style of listStylesheets(document)) styles.add(style);
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const [index, path] of paths.entries()) {
    await write(path);
    onProgress(index + 1, paths.length);
  }
  if (number === 1) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, redirectMapFile), site.formatRedirectMap());
  }
  // The pages name them; their bytes are the same in every part.
  for (const path of styles) await write(path);
  return problems;
}

async function writeDocument(folder: string, document: PublishedDocument): Promise<void> {
  const names = [toFileName(document)];
  // Static hosts look for this name.
  if (document.path === toMissingPath(defaultLocale)) names.push('404.html');
  for (const name of names) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    for (const encoding of encodings) {
      const body = document.bodies[encoding];
      if (body) await writeFile(file + suffixes[encoding], body);
    }
  }
}

/** Names the file of a document: `/` -> `index.html`, `/sl/poklici` -> `sl/poklici.html`, `/robots.txt` -> `robots.txt`. */
export function toFileName({ path, mediaType }: Pick<PublishedDocument, 'path' | 'mediaType'>): string {
  const name = path.replace(/^\//, '') || 'index';
  return isHtml({ mediaType }) ? `${name}.html` : name;
}

function isHtml({ mediaType }: Pick<PublishedDocument, 'mediaType'>): boolean {
  return mediaType.startsWith('text/html');
}

function listStylesheets({ bodies }: PublishedDocument): string[] {
  const links = bodies.identity.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return [...links].map(([, address = '']) => address);
}
