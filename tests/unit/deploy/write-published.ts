import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const files: Record<string, string> = {
  'index.html': '<!doctype html><title>Poklici · Berufe</title>',
  'sl.html': '<!doctype html><html lang="sl">',
  'de.html': '<!doctype html><html lang="de">',
  'sl/poklici.html': '<!doctype html><title>Poklici</title>',
  'sl/poklici/kuhar.html': '<!doctype html><title>Kuhar</title>',
  'de/berufe/koch/parallel.html': '<!doctype html><title>Koch</title>',
  'de/ueber-diese-seite.html': '<!doctype html><title>Seite</title>',
  '.redirects.map':
    '/sl/2421A1 /sl/poklici/kuhar;\n/de/2421A1 /de/berufe/koch;\n/sl/poklici/kuharica /sl/poklici/kuhar;\n',
  '404.html': '<!doctype html><title>404</title>',
  'de/404.html': '<!doctype html><html lang="de"><title>404</title>',
  '_next/static/a1b2.css': 'html{}',
  '.manifest.json': '{}',
  'icon.svg': '<svg/>',
  'enhance.js': 'export {};',
  'robots.txt': 'User-Agent: *\n',
  'sitemap.xml': '<urlset/>',
  'speculation-rules.json': '{"prefetch":[]}',
};

/** Writes a small site as publishing leaves it. */
export async function writePublished(folder: string): Promise<void> {
  // A temporary folder is for its owner alone; the workers of nginx are somebody else where root has started it.
  await chmod(folder, 0o755);
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await Promise.all([
      writeFile(file, text),
      writeFile(`${file}.br`, brotliCompressSync(text)),
      writeFile(`${file}.gz`, gzipSync(text)),
    ]);
  }
}
