import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { z } from 'zod';

/** A page as the build lists it: the route, and the file it was compiled to. */
export interface CompiledPage {
  pathname: string;
  filePath: string;
}

const global = '__RSC_MANIFEST';

const schema = z.record(
  z.string(),
  z.object({
    clientModules: z.record(z.string(), z.unknown()),
    entryCSSFiles: z.record(z.string(), z.array(z.object({ path: z.string() }))).optional(),
  }),
);

/** What a build says of a page for the browser. */
export type PageManifest = z.output<typeof schema>[string];

/** Reads what the build says of a page and of what is around it. */
export async function readPageManifests({ filePath }: CompiledPage): Promise<PageManifest[]> {
  return parsePageManifests(await readFile(filePath.replace(/\.js$/, '_client-reference-manifest.js'), 'utf8'));
}

/** The same from the text of a manifest, a script that sets a global variable. */
export function parsePageManifests(manifest: string): PageManifest[] {
  const context: Record<string, unknown> = {};
  context.globalThis = context;
  new Script(manifest).runInContext(createContext(context), { timeout: 5_000 });
  const pages = schema.safeParse(context[global]);
  if (pages.success) return Object.values(pages.data);
  throw new Error(`Next writes its manifests of pages in another way now:\n${z.prettifyError(pages.error)}`);
}

/** The stylesheets of the layout and of the page itself, in the order in which the page names them. */
export function listStylesheets(manifests: readonly PageManifest[]): string[] {
  const files = manifests.flatMap(({ entryCSSFiles = {} }) =>
    ['layout', 'page'].flatMap((part) =>
      Object.entries(entryCSSFiles).flatMap(([entry, styles]) => (entry.endsWith(`/${part}`) ? styles : [])),
    ),
  );
  return [...new Set(files.map(({ path }) => `/_next/${path}`))];
}

/** Whether a route makes a page, and not only data for the framework. */
export function isDocument({ pathname }: CompiledPage): boolean {
  return !/\.rsc$|^\/_/.test(pathname);
}
