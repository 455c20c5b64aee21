import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import { locales } from '#lib/i18n/locales';
import { listRewrites } from '#lib/i18n/paths';

// Everything that relies on undocumented Next; tests/e2e/server/next-internals.spec.ts checks each of it on a real build.

/** The address prefix of Next's own files. */
export const frameworkPath = '/_next/';

/** The folder of the build that holds them. */
export const toStaticFolder = (root: string) => join(root, '.next', 'static');

/** How its inline scripts begin: flight data, the bundle bootstrap, and React's timing line. */
export const inlineFramework =
  /^\s*(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?\s*$)/;

/** Answers a request in the process, without a socket. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const builtSchema = z.object({ config: z.record(z.string(), z.unknown()) });

/** Loads Next with the build in a folder; it loads the code of a page on the first request for its kind. */
export async function loadNext(dir: string): Promise<NextHandler> {
  const built = JSON.parse(await readFile(join(dir, '.next', 'required-server-files.json'), 'utf8'));
  // The stored settings of the build, as a standalone server uses them: reading next.config.ts takes a 25 MB compiler.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(builtSchema.parse(built).config);
  // React and Next choose their production code at import, so set this first.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir });
  await app.prepare();
  return app.getRequestHandler();
}

const files = ['/robots.txt', '/sitemap.xml', '/feed.xml', '/llms.txt', '/icon.svg', '/.well-known/security.txt'];
const namedFiles = ['/sitemaps/-', '/picture/-', '/qr/-', '/data/-', '/data/occupations/-', '/data/schema/-'];

/**
 * One address of every route, existing or not. Once they have been asked for, Next has loaded all its code, and another
 * process may replace the build.
 */
export function listKinds(): string[] {
  const [locale] = locales;
  const pages = listRewrites().filter(({ source }) => source.startsWith(`/${locale}/`));
  // All texts are one route.
  const byRoute = new Map(pages.map(({ source, destination }) => [destination.replace(/\/texts\/.+/, ''), source]));
  return [
    '/',
    '/-/-',
    ...files,
    ...namedFiles,
    '/oembed',
    '/api/suggest',
    `/embed/${locale}/-`,
    `/${locale}`,
    `/${locale}/404`,
    ...[...byRoute.values()].map((source) => source.replaceAll(/:\w+/g, '-')),
  ];
}

/** What Next adds to every page and no document needs. */
const builtIn = /node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/(?:framework|metadata))\//;

const manifestName = '_client-reference-manifest.js';
const manifestSchema = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }));

/** Lists the client components of a build by page: without the framework they would do nothing. */
export async function listClientComponents(root: string): Promise<{ page: string; component: string }[]> {
  const folder = join(root, '.next', 'server', 'app');
  const files = await readdir(folder, { recursive: true });
  const manifests = files.filter((file) => file.endsWith(manifestName)).sort();
  if (!manifests.length) throw new Error(`Next writes no ${manifestName} into ${folder} any more`);
  const found: { page: string; component: string }[] = [];
  for (const file of manifests) {
    const page = `/${file.split(sep).join('/').replace(manifestName, '')}`;
    const components = listModules(await readFile(join(folder, file), 'utf8'));
    found.push(...components.map((component) => ({ page, component })));
  }
  return found;
}

/** Parses a manifest (a script that sets a variable) into the modules that need the framework in the browser. */
export function listModules(manifest: string): string[] {
  const context: Record<string, unknown> = {};
  context.globalThis = context;
  new Script(manifest).runInContext(createContext(context), { timeout: 5_000 });
  const pages = manifestSchema.safeParse(context.__RSC_MANIFEST);
  if (!pages.success) {
    throw new Error(`Next writes its manifests of pages in another way now:\n${z.prettifyError(pages.error)}`);
  }
  const modules = Object.values(pages.data).flatMap(({ clientModules }) => Object.keys(clientModules));
  const ours = modules.filter((name) => !builtIn.test(name));
  return [...new Set(ours.map((name) => name.replace(/^\[project\]\//, '').replace(/ <.*$/, '')))];
}
