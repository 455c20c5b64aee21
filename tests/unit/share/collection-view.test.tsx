import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CollectionView } from '#components/collection/collection-view';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import type { Locale } from '#lib/i18n/locales';
import { readCollection } from '#lib/share/collection';
import { catalogue } from '../components/valid-catalogue';
import { decodeQrCode } from './decode-qr-code';

const toText = (html: string) => html.replaceAll(/<[^>]+>/g, '').trim();

const url = 'https://example.org/sl/izbor?p=musterbauerin,probenprueferin';

function draw(p: string, { languages = ['sl'] as Locale[], search = '' } = {}): string {
  const collection = readCollection({ p }, (name) => findByIdOrCode(catalogue, name));
  const listed = collection.profiles.map((profile) => ({ profile, title: profile.id, path: '/x' }));
  return renderToStaticMarkup(
    <CollectionView
      locale="sl"
      collection={collection}
      listed={listed}
      search={search}
      found={search ? listed : []}
      profiles={collection.profiles.flatMap(({ id }) => catalogue.open(id) ?? [])}
      languages={languages}
      rungs={catalogue.rungs}
      url={url}
      today="2026-11-28"
    />,
  );
}

it('moves, removes and clears with plain links', () => {
  const html = draw('musterbauerin,probenprueferin');
  const hrefs = [...html.matchAll(/<a href="([^"]*izbor[^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, text = '']) => [
    href,
    toText(text),
  ]);
  const names = new Map(
    catalogue.profiles.map((profile) => [profile.id, profile.sections.classification?.ams?.[0]?.code]),
  );
  const [first, second] = ['musterbauerin', 'probenprueferin'].map((id) => names.get(id) ?? id);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      [`/sl/izbor?p=${second},${first}`, 'nižje musterbauerin'],
      [`/sl/izbor?p=${second}`, 'odstrani musterbauerin'],
      [`/sl/izbor?p=${second},${first}`, 'višje probenprueferin'],
      ['/sl/izbor', 'Izprazni izbor'],
    ]),
  );
});

it('names what it has skipped', () => {
  const html = toText(draw('musterbauerin,xyz,musterbauerin'));
  expect(html).toContain('Teh oznak ne poznamo in smo jih izpustili: xyz.');
  expect(html).toMatch(/V naslovu je navedeno večkrat, v izboru pa enkrat: [^,]+\./);
});

it('offers no occupation twice', () => {
  expect(toText(draw('musterbauerin', { search: 'm' }))).toContain('že v izboru');
});

it('prints a cover with a QR code, then a sheet an occupation and language it has', () => {
  const html = draw('musterbauerin,probenprueferin', { languages: ['sl', 'de'] });
  expect(toText(html)).toContain('Pripravljeno 28.\u00a0novembra 2026');
  expect(toText(html)).toContain('example.org/sl/izbor?p=musterbauerin,probenprueferin');
  expect(decodeQrCode(html.slice(html.lastIndexOf('<svg', html.indexOf('Koda QR'))))).toBe(url);
  const count = catalogue.profiles
    .filter(({ id }) => /^(musterbauerin|probenprueferin)$/.test(id))
    .reduce((sum, { texts }) => sum + Object.keys(texts).length, 0);
  expect(html.match(/data-sheet/g)).toHaveLength(count);
  expect(draw('')).not.toContain('data-sheet');
});
