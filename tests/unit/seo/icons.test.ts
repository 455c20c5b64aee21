import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteName } from '#lib/i18n/site-name';
import { viewport } from '#lib/seo/metadata';

const styles = readFileSync('app/globals.css', 'utf8');
const [paper, dark, ...others] = ['paper', 'ink', 'data'].flatMap((name) =>
  [...styles.matchAll(new RegExp(`--${name}: (#\\w+)`, 'g'))].map(([, hex]) => hex).slice(0, 2),
);

it('the window around a page has the colours of its paper', () => {
  expect(viewport.themeColor).toEqual([
    { media: '(prefers-color-scheme: light)', color: paper },
    { media: '(prefers-color-scheme: dark)', color: dark },
  ]);
});

it('the icon has the ink and the hue of the page, light and dark', () => {
  const used = readFileSync('app/icon.svg', 'utf8').match(/#\w+/g);
  expect(used?.toSorted()).toEqual(others.toSorted());
});

it('the manifest names the site and pictures of the size they say', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));
  expect(manifest).toMatchObject({ name: siteName, background_color: paper, theme_color: paper });
  for (const { src, sizes } of manifest.icons) expect(readSize(`public${src}`)).toBe(sizes);
  expect(readSize('public/apple-touch-icon.png')).toBe('180x180');
});

/** Width and height from the header of a PNG. */
function readSize(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
