import { join } from 'node:path';
import { type CompiledPage, isDocument, type PageManifest, readPageManifests } from './page-manifest';

/** What Next adds to every page. A document loses nothing without it. */
const builtIn = /node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/(?:framework|metadata))\//;

/** Fails, with the names, where a page contains a client component: without the framework it would do nothing. */
export async function refuseClientComponents(pages: readonly CompiledPage[], appFolder: string): Promise<void> {
  const missing = { pathname: '/404 (global-not-found)', filePath: join(appFolder, '_not-found', 'page.js') };
  const problems: string[] = [];
  for (const page of [...pages, missing].filter(isDocument)) {
    const components = listClientComponents(await readPageManifests(page));
    problems.push(...components.map((name) => `  ${page.pathname} contains the client component ${name}`));
  }
  if (problems.length === 0) return;
  const advice = 'Pages are plain documents: use a server component, and a module in public/ for what it does';
  throw new Error(`The site cannot be published:\n${problems.join('\n')}\n${advice}`);
}

/** The modules which need the framework in the browser. */
export function listClientComponents(manifests: readonly PageManifest[]): string[] {
  const modules = manifests.flatMap(({ clientModules }) => Object.keys(clientModules));
  return [...new Set(modules.filter((name) => !builtIn.test(name)).map(toName))];
}

function toName(module: string): string {
  return module.replace(/^\[project\]\//, '').replace(/ <.*$/, '');
}
