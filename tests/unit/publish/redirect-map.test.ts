import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { listAddresses } from '#lib/publish/addresses';
import { createFindMoved } from '#lib/publish/moved';
import { formatRedirectMap } from '#lib/publish/redirect-map';
import { checkValid } from '../../fixtures/content';

it('lists short addresses and those of former slugs, by language, as nginx reads them', async () => {
  const content = await checkValid();
  const profiles = content.profiles.map((profile) => {
    const { sl, ...texts } = profile.texts;
    return sl ? { ...profile, texts: { ...texts, sl: { ...sl, formerSlugs: ['vzorcarka'] } } } : profile;
  });
  const catalogue = buildCatalogue({ ...content, profiles });
  expect(formatRedirectMap(catalogue, createFindMoved(catalogue, listAddresses(catalogue)))).toBe(`\
/sl/100101 /sl/poklici/izdelovalka-vzorcev;
/sl/poklici/vzorcarka /sl/poklici/izdelovalka-vzorcev;
/sl/poklici/vzorcarka/vzporedno /sl/poklici/izdelovalka-vzorcev/vzporedno;
/sl/poklici/vzorcarka/list /sl/poklici/izdelovalka-vzorcev/list;
/de/100101 /de/berufe/musterbauerin;
/sl/100102 /de/berufe/probenprueferin;
/de/100102 /de/berufe/probenprueferin;
`);
});
