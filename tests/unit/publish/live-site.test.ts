import { describe, expect, it, vi } from 'vitest';
import { warmUp } from '#lib/publish/live-site';
import { loadValid, openForEach, toStripped } from './open-test-site';

const opened = openForEach();

const read = async (path: string) => (await opened.site.renderPage(path))?.bodies.identity.toString();
/** Puts another version into use. */
async function change(version = 'two') {
  opened.loader.set({ ok: true, value: await loadValid(version) });
  expect(await opened.site.update()).toBe(true);
}

describe('a page', () => {
  it('is rendered once for all who ask for it at the same time', async () => {
    const pages = await Promise.all(Array.from({ length: 24 }, () => read('/sl/poklici')));
    expect(new Set(pages)).toEqual(new Set([toStripped('/sl/poklici')]));
    expect(opened.handler.rendered).toEqual(['/sl/poklici']);
  });

  it('is in memory once it is rendered', async () => {
    expect(opened.site.find('/sl')).toBeUndefined();
    const page = await opened.site.renderPage('/sl');
    expect(opened.site.find('/sl')).toBe(page);
  });

  it('is not asked for where the site has none', async () => {
    for (const path of ['/none', '/sl/none', '/sl/404', '/sl/occupations', '/sl/iskanje', '/api/suggest']) {
      expect(await opened.site.renderPage(path), path).toBeUndefined();
    }
    expect(opened.handler.rendered).toEqual([]);
  });

  it('is rendered anew for a new version; where it is the same, so are its bytes', async () => {
    const [kept, changed] = [await opened.site.renderPage('/sl'), await opened.site.renderPage('/de')];
    await change();
    expect([opened.site.find('/sl'), opened.site.find('/de')]).toEqual([undefined, undefined]);
    expect(await opened.site.renderPage('/sl')).toBe(kept);
    opened.handler.text = ' anders';
    expect(await opened.site.renderPage('/de')).not.toBe(changed);
    expect(await read('/de')).toBe(toStripped('/de anders'));
  });

  it('is made of one version as a whole: one that changes meanwhile makes it anew', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let finish = () => {};
    opened.handler.answer = (_, response) => {
      if (opened.handler.rendered.length > 1) return false;
      arrive();
      return new Promise((resolve) => {
        finish = () => {
          response.writeHead(200, { 'Content-Type': 'text/html' }).end(toStripped('old'));
          resolve(true);
        };
      });
    };
    const page = read('/sl');
    await arrived;
    await change();
    finish();
    expect(await page).toBe(toStripped('/sl'));
    expect(opened.handler.rendered).toEqual(['/sl', '/sl']);
    expect(opened.site.find('/sl')?.bodies.identity.toString()).toBe(toStripped('/sl'));
  });

  it('of an address that the version has no more is not there', async () => {
    const content = await loadValid('two');
    const slug = content.profiles.find(({ id }) => id === 'probenprueferin')?.texts.de?.slug;
    const path = `/de/berufe/${slug}`;
    expect(await read(path)).toBe(toStripped(path));
    opened.loader.set({
      ok: true,
      value: { ...content, profiles: content.profiles.filter(({ id }) => id !== 'probenprueferin') },
    });
    await opened.site.update();
    expect([opened.site.find(path), await read(path)]).toEqual([undefined, undefined]);
  });

  it.each([500, 301])('with status %i is an error, and not remembered', async (status) => {
    opened.handler.answer = (_, response) => {
      if (opened.handler.rendered.length > 1) return false;
      response.writeHead(status, { 'Content-Type': 'text/html' }).end();
      return true;
    };
    await expect(read('/sl')).rejects.toThrow(`/sl is rendered with status ${status}`);
    expect(await read('/sl')).toBe(toStripped('/sl'));
  });

  it('stays in use with its file, whatever the version', async () => {
    const picture = await opened.site.renderPage('/a.png');
    expect(picture?.bodies).toEqual({ identity: Buffer.from([1, 2, 3]) });
    await change();
    expect(opened.site.find('/a.png')).toBe(picture);
  });
});

describe('an answer to a query', () => {
  it('is made once for all who ask for the same at the same time, and not stored', async () => {
    const { site, handler } = opened;
    const ask = (query: string) => site.answerQuery('/sl/iskanje', query);
    const answers = await Promise.all(['?q=a', '?q=a', '?q=b'].map(ask));
    expect(answers.map((answer) => answer?.bytes.toString())).toEqual(
      ['?q=a', '?q=a', '?q=b'].map((query) => toStripped(`/sl/iskanje${query}`)),
    );
    expect(handler.rendered).toHaveLength(2);
    await ask('?q=a');
    expect(handler.rendered).toHaveLength(3);
  });

  it('is only at the addresses that have answers', async () => {
    for (const path of ['/sl', '/sl/poklici', '/api/other']) {
      expect(await opened.site.answerQuery(path, '?q=a')).toBeUndefined();
    }
    expect(opened.handler.rendered).toEqual([]);
  });
});

it('lists every page and every file, always in the same order', async () => {
  const all = opened.site.listAll();
  expect(all).toEqual([...opened.site.version().addresses.pages.keys(), '/a.png']);
  expect(new Set(all).size).toBe(all.length);
});

describe('while nobody waits', () => {
  it('pages are rendered ahead: what visitors asked for first, then what is not imported', async () => {
    const { site, handler } = opened;
    await site.renderPage('/de/isco');
    await site.renderPage('/de/suche');
    await change();
    handler.rendered.length = 0;
    const reported: string[] = [];
    const { made, of } = await warmUp(site, (done, total) => reported.push(`${done} of ${total}`));
    expect(handler.rendered.slice(0, 2)).toEqual(['/de/isco', '/sl/404']);
    expect(new Set(handler.rendered).size).toBe(handler.rendered.length);
    const pages = [...site.version().addresses.pages.keys()];
    for (const path of pages) expect(site.find(path), path).toBeDefined();
    expect([made, of]).toEqual([pages.length, pages.length]);
    expect([reported.length, reported.at(-1)]).toEqual([of + 1, `${of} of ${of}`]);
    handler.rendered.length = 0;
    expect([(await warmUp(site)).made, handler.rendered]).toEqual([0, []]);
  });

  it('what was imported is rendered ahead only where somebody has asked for it', async () => {
    const content = await loadValid('two');
    const profiles = content.profiles.map((profile) => ({ ...profile, imported: true as const }));
    opened.loader.set({ ok: true, value: { ...content, profiles } });
    await opened.site.update();
    const slugs = profiles.flatMap(({ texts }) => (texts.de ? [`/de/berufe/${texts.de.slug}`] : []));
    expect(slugs).toHaveLength(2);
    await opened.site.renderPage(slugs[1] ?? '');
    const ahead = opened.site.listAhead();
    expect(slugs.map((path) => ahead.indexOf(path))).toEqual([-1, 0]);
  });

  it('one page that cannot be rendered is reported, and the others are rendered', async () => {
    const { site, handler } = opened;
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    handler.answer = (url) => (url === '/sl/poklici' ? Promise.reject(new Error('no page today')) : false);
    const { made, of } = await warmUp(site);
    expect(complain).toHaveBeenCalledExactlyOnceWith('/sl/poklici cannot be rendered: no page today');
    expect([made, of]).toEqual([of - 1, site.version().addresses.pages.size]);
  });

  it('it ends where a new version is put into use, which has its own', async () => {
    const { site, handler } = opened;
    handler.answer = async (url) => {
      if (url === '/') await change();
      return false;
    };
    const { made } = await warmUp(site);
    // That of the new version, which the page was made of in the end, too.
    expect(handler.rendered.at(-1)).toBe('/');
    expect(handler.rendered.length).toBeLessThan(site.version().addresses.pages.size);
    expect(made).toBeLessThan(10);
  });
});
