import type { NextAdapter } from 'next';
import { toPublicPath } from '#lib/i18n/paths';
import type { SiteManifest } from './site-manifest';

/** What Next hands to an adapter. */
export type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0];
type Prerender = Build['outputs']['prerenders'][number];

/** A page that needs nobody when it is asked for. */
export interface PrerenderedPage {
  path: string;
  htmlFile: string;
}

/** The pages to publish, by their public address. */
export function listPrerenderedPages({ outputs }: Build): PrerenderedPage[] {
  return outputs.prerenders.filter(isFinal).flatMap(({ pathname, fallback }) => {
    const internal = pathname.startsWith('/_');
    return fallback?.filePath && !internal ? [{ path: toPublicPath(pathname), htmlFile: fallback.filePath }] : [];
  });
}

/** A whole HTML page that stays the same until the next build. */
function isFinal({ fallback }: Prerender): boolean {
  const type = String(fallback?.initialHeaders?.['content-type'] ?? '');
  const repeated = typeof fallback?.initialRevalidate === 'number';
  return type.startsWith('text/html') && !repeated && !fallback?.postponedState;
}

/** How addresses are to be answered that are not published. */
export function listRoutes(build: Build): Omit<SiteManifest, 'files'> {
  const { beforeMiddleware, beforeFiles, afterFiles, fallback } = build.routing;
  return {
    redirects: beforeMiddleware.flatMap(({ sourceRegex, headers, status }) => {
      const location = headers?.Location;
      return location && status ? [{ pattern: sourceRegex, location, status }] : [];
    }),
    rewrites: [...beforeFiles, ...afterFiles, ...fallback].flatMap(({ sourceRegex, destination }) =>
      destination ? [{ pattern: sourceRegex, destination }] : [],
    ),
    onRequest: listRequestPatterns(build),
    bypassToken: build.outputs.prerenders.find(({ config }) => config.bypassToken)?.config.bypassToken,
  };
}

/** The routes with pages that were not, or not finally, made by the build. */
function listRequestPatterns({ outputs, routing }: Build): SiteManifest['onRequest'] {
  const final = new Set(outputs.prerenders.filter(isFinal).map(({ pathname }) => pathname));
  const closed = new Set(
    outputs.prerenders.filter((page) => page.parentFallbackMode === false).map(({ parentOutputId }) => parentOutputId),
  );
  const routes = [...outputs.appPages, ...outputs.appRoutes, ...outputs.pages, ...outputs.pagesApi];
  const open = routes.filter(
    ({ id, pathname }) => !/\.rsc$|^\/_/.test(pathname) && !final.has(pathname) && !closed.has(id),
  );
  return open.map(({ pathname }) => ({
    pattern:
      routing.dynamicRoutes.find(({ source }) => source === pathname)?.sourceRegex ??
      `^${pathname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
    // Such a route stands among the pages of the build itself, as one that has none yet.
    lasting: outputs.prerenders.some((page) => page.pathname === pathname),
  }));
}
