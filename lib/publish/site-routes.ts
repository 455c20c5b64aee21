import type { SiteManifest } from './site-manifest';

/** How to answer an address at which nothing is published. */
export type OtherAnswer =
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'onRequest'; lasting: boolean }
  | { kind: 'missing' };

/** Reads the routes of a published site once, for the addresses of many requests. */
export function createRouter({ redirects, rewrites, onRequest }: Omit<SiteManifest, 'files'>) {
  const moved = redirects.map(({ pattern, ...target }) => ({ pattern: new RegExp(pattern), ...target }));
  const renamed = rewrites.map(({ pattern, ...target }) => ({ pattern: new RegExp(pattern), ...target }));
  const made = onRequest.map(({ pattern, lasting }) => ({ pattern: new RegExp(pattern), lasting }));

  /** `path` is the one of the request, not decoded, so that what goes into a header can do no harm there. */
  return (path: string, query: string): OtherAnswer => {
    for (const { pattern, status, location } of moved) {
      const match = pattern.exec(path);
      // Two slashes at the start would lead to another site.
      if (match && !path.startsWith('//')) return { kind: 'redirect', status, location: fill(location, match) + query };
    }
    if (made.length === 0) return { kind: 'missing' };
    const internal = renamed.flatMap(({ pattern, destination }) => {
      const match = pattern.exec(path);
      return match ? [fill(destination, match)] : [];
    });
    const route = made.find(({ pattern }) => [path, ...internal].some((name) => pattern.test(name)));
    return route ? { kind: 'onRequest', lasting: route.lasting } : { kind: 'missing' };
  };
}

function fill(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
}
