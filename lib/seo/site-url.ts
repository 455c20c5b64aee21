/** The public address of the site, without a slash at its end; `SITE_URL` when the site is built. */
export function getSiteUrl(): string {
  return (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
}

/** A path of the site as a full address. */
export function toUrl(path: string): string {
  return new URL(path, `${getSiteUrl()}/`).href;
}
