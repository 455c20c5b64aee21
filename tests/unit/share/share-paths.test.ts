import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { toCodedPath, toQrPath, toShareId } from '#lib/share/share-paths';
import { listQrPaths } from '#lib/share/shared-profiles';
import { readValid, readValidProfile } from '../../fixtures/content';

it('a profile is shared by its AMS code, or without one by its id', async () => {
  const profile = await readValidProfile('musterbauerin');
  const [title] = profile.sections.classification?.ams ?? [];
  expect(toShareId(profile)).toBe(title?.code);
  expect(toCodedPath(profile)).toBe(`/${title?.code}`);
  const sections = {};
  expect(toQrPath({ ...profile, sections })).toBe('/qr/musterbauerin.svg');
  expect(toCodedPath({ ...profile, sections })).toBe(`/sl/poklici/${profile.texts.sl?.slug}`);
  expect(toCodedPath({ ...profile, sections, texts: { de: { slug: 'x' } } })).toBe('/de/berufe/x');
});

it('the QR codes are one a profile, which is found again by their names', async () => {
  const catalogue = buildCatalogue(await readValid());
  const paths = listQrPaths(catalogue);
  expect(new Set(paths.map(([path]) => path)).size).toBe(catalogue.profiles.length);
  expect(paths.map(([path]) => findByIdOrCode(catalogue, path.slice('/qr/'.length, -'.svg'.length)))).toEqual(
    catalogue.profiles,
  );
  expect(findByIdOrCode(catalogue, 'unknown')).toBeUndefined();
});
