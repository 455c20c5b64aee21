/** The public address of the site, without a slash at its end; `SITE_URL` when the site is built. */
export function getSiteUrl(): string {
  return (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
}

/** Builds the full address of a path. */
export function toUrl(path: string): string {
  return new URL(path, `${getSiteUrl()}/`).href;
}
