import { describe, expect, it } from 'vitest';
import { buildRedirect } from '#lib/server/redirects';

const paths = { sl: '/sl/poklici', de: '/de/berufe' };

describe('a redirect', () => {
  it.each([
    ['sl', 'de-AT', '/sl/poklici', false],
    ['de', undefined, '/de/berufe', false],
    [undefined, 'de-AT,sl;q=0.5', '/de/berufe', true],
    [undefined, 'sl-SI', '/sl/poklici', true],
    [undefined, 'en', '/sl/poklici', true],
    [undefined, undefined, '/sl/poklici', true],
  ] as const)('from an address in %s leads a reader of %s to %s', (locale, language, location, varies) => {
    expect(buildRedirect({ paths, locale }, '', language)).toEqual({ location, varies });
  });

  it('is the same for all readers where there is only one page', () => {
    const only = { sl: '/de/berufe/koch', de: '/de/berufe/koch' };
    expect(buildRedirect({ paths: only, locale: undefined }, '', 'sl').varies).toBe(false);
  });

  it('keeps the query, behind that of the target', () => {
    const search = { sl: '/sl/iskanje?q=1', de: '/de/suche?q=1' };
    expect(buildRedirect({ paths, locale: 'sl' }, '?a=b&c=%C4%8D', undefined).location).toBe(
      '/sl/poklici?a=b&c=%C4%8D',
    );
    expect(buildRedirect({ paths: search, locale: 'sl' }, '?a=b?', undefined).location).toBe('/sl/iskanje?q=1&a=b?');
  });

  it('lets no query write headers', () => {
    const { location } = buildRedirect({ paths, locale: 'sl' }, '?a=\r\nX-A: b\u00e4\u0000', undefined);
    expect(location).toBe('/sl/poklici?a=%0d%0aX-A:%20b%e4%00');
  });
});
