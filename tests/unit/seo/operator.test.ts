import { describe, expect, it, vi } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { listAddresses } from '#lib/publish/addresses';
import { buildReportAddress } from '#lib/seo/contact';
import { formatLlmsTxt } from '#lib/seo/llms-txt';
import { formatSecurityTxt, securityPath } from '#lib/seo/security-txt';
import { checkReal } from '../../content/real';
import { stubSiteUrl } from './setup';

stubSiteUrl();
const catalogue = buildCatalogue(await checkReal());
const page = { title: 'Kuhar & kuharica', url: 'https://example.org/sl/poklici/kuhar' };

describe('without an address to write to', () => {
  it('there is nothing that needs one', () => {
    vi.stubEnv('CONTACT_EMAIL', ' ');
    expect(formatSecurityTxt()).toBeUndefined();
    expect(buildReportAddress('sl', page)).toBeUndefined();
    expect(listAddresses(catalogue).pages.has(securityPath)).toBe(false);
  });
});

describe('with an address to write to', () => {
  it('security.txt has it and is valid for half a year', () => {
    vi.stubEnv('CONTACT_EMAIL', 'info@example.org');
    expect(formatSecurityTxt(new Date('2026-11-28T10:11:12.345Z'))).toBe(
      'Contact: mailto:info@example.org\n' +
        'Expires: 2027-05-27T10:11:12Z\n' +
        'Preferred-Languages: sl, de, en\n' +
        'Canonical: https://example.org/.well-known/security.txt\n',
    );
    expect(Date.parse(/Expires: (.+)/.exec(formatSecurityTxt() ?? '')?.[1] ?? '')).toBeGreaterThan(Date.now());
    expect(listAddresses(catalogue).pages.has(securityPath)).toBe(true);
  });

  it('a report of a mistake names the page, and ends with its section', () => {
    vi.stubEnv('CONTACT_EMAIL', 'info@example.org');
    const { protocol, pathname, searchParams } = new URL(buildReportAddress('sl', page) ?? '');
    expect([protocol, pathname]).toEqual(['mailto:', 'info@example.org']);
    expect(searchParams.get('subject')).toBe('Napaka na strani: Kuhar & kuharica');
    expect(searchParams.get('body')).toMatch(/\r\nStran: https:\/\/example\.org\/sl\/poklici\/kuhar\r\nRazdelek: $/);
  });
});

it('llms.txt leads to every curated profile, the lists, the texts and the data', () => {
  const text = formatLlmsTxt(catalogue, ['/data/occupations.json']);
  expect(text).toMatch(/^# Poklici · Berufe\n\n> .+\n>\n> .+\n\n## Slovenščina\n\n- \[/);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(https:\/\/example\.org(\/[^)]+)\)/gm)].map(([, path = '']) => path);
  expect(new Set(links).size).toBe(links.length);
  const { pages } = listAddresses(catalogue);
  expect(links.filter((path) => !pages.has(path))).toEqual([]);
  for (const { path } of catalogue.listOccupations('sl')) expect(links).toContain(path);
  expect(links).toEqual(expect.arrayContaining(['/de/impressum', '/sl/feed.xml', '/data/occupations.json']));
});
