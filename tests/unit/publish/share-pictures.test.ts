import { describe, expect, it } from 'vitest';
import { toPicturePath } from '#lib/picture/picture';
import { toProfilePicture } from '#lib/picture/pictures';
import type { ProfileSummary } from '#lib/profile/summary';
import { loadValid, openForEach } from './open-test-site';

const opened = openForEach();

const isProfile = ({ id }: ProfileSummary) => id === 'musterbauerin';

/** Puts the content into use with another text in the profile; returns the address of its picture. */
async function edit(text: object): Promise<string> {
  const content = await loadValid(JSON.stringify(text));
  const profiles = content.profiles.map((profile) => {
    const { sl } = profile.texts;
    return isProfile(profile) && sl ? { ...profile, texts: { ...profile.texts, sl: { ...sl, ...text } } } : profile;
  });
  opened.loader.set({ ok: true, value: { ...content, profiles } });
  await opened.site.update();
  const profile = profiles.find(isProfile);
  if (!profile) throw new Error('no profile');
  return toPicturePath(toProfilePicture(profile, 'sl'));
}

describe('a share picture', () => {
  it('is drawn once, whatever changes beside it', async () => {
    const path = await edit({ summary: 'Prvi povzetek.' });
    const drawn = await opened.site.renderPage(path);
    expect(await edit({ summary: 'Drugi povzetek.' })).toBe(path);
    expect(opened.site.find(path)).toBe(drawn);
    expect(await opened.site.renderPage(path)).toBe(drawn);
    expect(opened.handler.rendered).toEqual([path]);
  });

  it('is not drawn again after a restart', async () => {
    const path = await edit({});
    const drawn = await opened.site.renderPage(path);
    await opened.reopen();
    await edit({ summary: 'Drugi povzetek.' });
    expect(await opened.site.renderPage(path)).toEqual(drawn);
    expect(opened.handler.rendered).toEqual([]);
  });

  it('has another address with another title, and stays at the old one for pages in caches', async () => {
    const path = await edit({});
    const drawn = await opened.site.renderPage(path);
    const other = await edit({ title: 'vzorčar ali vzorčarka' });
    expect(other).not.toBe(path);
    expect(opened.site.version().addresses.pages.has(path)).toBe(false);
    expect(await opened.site.renderPage(path)).toBe(drawn);
    await opened.reopen();
    await edit({ title: 'vzorčar ali vzorčarka' });
    expect(await opened.site.renderPage(path)).toEqual(drawn);
  });

  it('is not there where the site has never had it', async () => {
    expect(await opened.site.renderPage('/picture/0123456789abcdef0123.png')).toBeUndefined();
    expect(opened.handler.rendered).toEqual([]);
  });
});
