import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

/** What Next adds to every page. A document loses nothing without it. */
const builtIn = /node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/(?:framework|metadata))\//;
const global = '__RSC_MANIFEST';

/** A page as the build lists it: the route, and the file it was compiled to. */
interface CompiledPage {
  pathname: string;
  filePath: string;
}

/** Fails, with the names, where a page contains a client component: without the framework it would do nothing. */
export async function refuseClientComponents(pages: readonly CompiledPage[], appFolder: string): Promise<void> {
  const missing = { pathname: '/404 (global-not-found)', filePath: join(appFolder, '_not-found', 'page.js') };
  const problems: string[] = [];
  for (const { pathname, filePath } of [...pages, missing]) {
    if (/\.rsc$|^\/_/.test(pathname)) continue;
    const manifest = filePath.replace(/\.js$/, '_client-reference-manifest.js');
    const components = listClientComponents(await readFile(manifest, 'utf8'));
    problems.push(...components.map((name) => `  ${pathname} contains the client component ${name}`));
  }
  if (problems.length === 0) return;
  const advice = 'Pages are plain documents: use a server component, and a module in public/ for what it does';
  throw new Error(`The site cannot be published:\n${problems.join('\n')}\n${advice}`);
}

/** The modules in a manifest, a script that sets a global variable, which need the framework in the browser. */
export function listClientComponents(manifest: string): string[] {
  const context: Record<string, unknown> = {};
  context.globalThis = context;
  new Script(manifest).runInContext(createContext(context), { timeout: 5_000 });
  const pages = context[global];
  if (!isObject(pages)) throw new Error('Next writes its manifest of client components in another way now');
  const modules = Object.values(pages).flatMap((page) => {
    if (!isObject(page) || !isObject(page.clientModules)) throw new Error('a manifest without "clientModules"');
    return Object.keys(page.clientModules);
  });
  return [...new Set(modules.filter((name) => !builtIn.test(name)).map(toName))];
}

function toName(module: string): string {
  return module.replace(/^\[project\]\//, '').replace(/ <.*$/, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
