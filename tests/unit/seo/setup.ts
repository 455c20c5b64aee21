import { beforeEach, vi } from 'vitest';

/** Serves the site under an address of its own in each test of a file. */
export function stubSiteUrl(url = 'https://example.org'): void {
  beforeEach(() => {
    vi.stubEnv('SITE_URL', url);
    return () => {
      vi.unstubAllEnvs();
    };
  });
}

/** The breadcrumbs of a page below the start page. */
export const trail = [
  { title: 'Domov', path: '/sl' },
  { title: 'Poklic', path: '/sl/poklici/izdelovalka-vzorcev' },
];
