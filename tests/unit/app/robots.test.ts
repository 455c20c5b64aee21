import { expect, it } from 'vitest';
import robots from '../../../app/robots';
import { stubSiteUrl } from '../seo/setup';

stubSiteUrl();

it('crawlers are to leave out searches and choices, not the pages they start from', () => {
  const { rules, sitemap } = robots();
  expect(sitemap).toBe('https://example.org/sitemap.xml');
  const { allow, disallow } = [rules].flat()[0] ?? {};
  const isAllowed = (path: string) => allow === '/' && ![disallow ?? []].flat().some((start) => path.startsWith(start));
  expect(disallow).toEqual(expect.arrayContaining(['/sl/iskanje?', '/sl/poklici/*/kaj-znam?']));
  for (const path of ['/sl/iskanje?q=kuhar', '/de/suche?level=lehre', '/de/was-ich-kann?k=x', '/api/suggest?q=k']) {
    expect(isAllowed(path), path).toBe(false);
  }
  for (const path of ['/', '/sl/iskanje', '/de/suche', '/sl/kaj-ze-znam', '/sl/poklici/x', '/icon-512.png']) {
    expect(isAllowed(path), path).toBe(true);
  }
});
