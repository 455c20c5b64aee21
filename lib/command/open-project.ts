import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { operatorSettings } from '#lib/content/placeholders';
import { openSite, type Site } from '#lib/publish/live-site';
import { loadNext } from '#lib/publish/next-internals';
import { createRenderer, type Renderer } from '#lib/publish/renderer';
import { findSiteFiles } from '#lib/publish/site-files';
import { createReport, createStore } from '#lib/publish/store';
import { readStamp } from './build/last-good-build';
import type { StartContent } from './content-check';
import { siteFolder } from './site-folder';

/** In bytes: few visitors ask for them. */
const pictureMemory = 4 * 1_048_576;

/** Opens the site of a built project; `stored` keeps its pages on disk. */
export async function openProject(
  root: string,
  { content, ...parts }: StartContent,
  { stored }: { stored: boolean },
): Promise<{ site: Site; renderer: Renderer }> {
  const stamp = await readStamp(root);
  const build = createHash('sha256')
    .update([stamp, ...['SITE_URL', ...operatorSettings].map((name) => process.env[name])].join('\0'))
    .digest('hex');
  const renderer = createRenderer(() => loadNext(root));
  const report = createReport();
  const store = createStore(stored ? join(root, siteFolder, 'pages') : undefined, undefined, report);
  const pictures = createStore(join(root, siteFolder, 'pictures'), pictureMemory, report);
  const site = openSite(content, { ...parts, files: findSiteFiles(root), renderer, store, pictures, build });
  return { site, renderer };
}
