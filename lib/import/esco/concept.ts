/** An address as ESCO writes it: some tools change it to `https:` or append a slash. */
export function toConcept(uri = ''): string {
  return uri.replace(/^https:/, 'http:').replace(/\/+$/, '');
}
