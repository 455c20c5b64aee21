import { readdir, readFile, rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Build, listPrerenderedPages, listRoutes } from './build-outputs';
import { refuseClientComponents } from './client-components';
import { createStyleJoiner, type StyleJoiner } from './join-styles';
import { isDocument, listStylesheets, readPageManifests } from './page-manifest';
import { createSiteFolder, nameSite, toStore } from './site-folder';
import { type FileEntry, writeSiteManifest } from './site-manifest';
import { NotADocument, stripFramework } from './strip';
import { type Content, toHtmlFile, writePublished } from './write-published';

/** Writes what a build has made as plain documents into a new folder, which is not in use yet. */
export async function publishBuild(build: Build): Promise<void> {
  const { outputs, projectDir, distDir, buildId } = build;
  if (outputs.middleware) throw new Error('A proxy would not see the published pages: remove it');
  await refuseClientComponents(outputs.appPages, join(distDir, 'server', 'app'));

  const { id, folder } = await createSiteFolder(projectDir, buildId);
  const files: FileEntry[] = [];
  for await (const content of readContents(build)) files.push(await writePublished(folder, content));
  await writeSiteManifest(folder, { files, ...listRoutes(build) });
  // For the pages that are made on request; not there where Next was started by hand.
  if (process.env.CONTENT_STORE) await rename(process.env.CONTENT_STORE, toStore(folder));
  await nameSite(distDir, id);
  console.log(`   Published ${files.filter(({ file }) => file.endsWith('.html')).length} pages as plain documents`);
}

async function* readContents(build: Build): AsyncGenerator<Content> {
  const { staticFiles } = build.outputs;
  const missing = staticFiles.find(({ pathname }) => pathname === '/404');
  const joiner = createStyleJoiner(await readStyles(build));
  if (!missing) throw new Error('There is no page for addresses without one (app/global-not-found.tsx)');
  for (const { path, htmlFile } of [...listPrerenderedPages(build), { path: '/404', htmlFile: missing.filePath }]) {
    const document = toDocument(path, await readFile(htmlFile, 'utf8'), joiner);
    yield { path, file: toHtmlFile(path), bytes: Buffer.from(document) };
  }
  // Pages that are made on request name the same ones as their route.
  for (const page of build.outputs.appPages.filter(isDocument)) {
    const styles = listStylesheets(await readPageManifests(page));
    if (styles.length > 1) joiner.join(styles);
  }
  yield* joiner.list();
  for (const { pathname, filePath } of staticFiles) {
    // Pages of Next's own, and scripts: no published page asks for them.
    if (/^\/\d+$/.test(pathname) || (pathname.startsWith('/_next/') && pathname.endsWith('.js'))) continue;
    yield { path: pathname, file: pathname.slice(1), bytes: await readFile(filePath) };
  }
  const folder = join(build.projectDir, 'public');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const source = join(entry.parentPath ?? entry.path, entry.name);
    const file = source
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    yield { path: `/${file}`, file, bytes: await readFile(source) };
  }
}

async function readStyles({ outputs }: Build): Promise<Map<string, Buffer>> {
  const styles = outputs.staticFiles.filter(({ pathname }) => pathname.endsWith('.css'));
  return new Map(
    await Promise.all(styles.map(async ({ pathname, filePath }) => [pathname, await readFile(filePath)] as const)),
  );
}

function toDocument(path: string, html: string, { join: joinStyles }: StyleJoiner): string {
  try {
    return stripFramework(html, joinStyles);
  } catch (error) {
    if (!(error instanceof NotADocument)) throw error;
    throw new Error(`The page ${path} cannot be published: ${error.message}`);
  }
}
