import { describe, expect, it } from 'vitest';
import { listKinds } from '#lib/publish/next-internals';
import { createRenderer, Overloaded, type Renderer } from '#lib/publish/renderer';
import { NotADocument } from '#lib/publish/strip';
import { createTestHandler, toPage, toStripped } from './open-test-site';

/** A renderer whose handler answers when the test says so. */
function createHeld(): { renderer: Renderer; rendered: string[]; release: () => void } {
  const handler = createTestHandler();
  let release = () => {};
  const gate = new Promise<boolean>((resolve) => {
    release = () => resolve(false);
  });
  handler.answer = () => gate;
  return { renderer: createRenderer(async () => handler.handle), rendered: handler.rendered, release };
}

/** What a handler answers to one request. */
function renderOnce(mediaType: string, body: string, status = 200) {
  const handler = createTestHandler();
  handler.answer = (_, response) => {
    response.writeHead(status, { 'Content-Type': mediaType, 'Cache-Control': 'max-age=1' }).end(body);
    return true;
  };
  return createRenderer(async () => handler.handle).render('/a');
}

/** All that is asked for has got as far as it can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('an answer', () => {
  it('is stripped where it is a page', async () => {
    const { bytes, ...rest } = await renderOnce('text/html; charset=utf-8', toPage('č'));
    expect(bytes.toString()).toBe(toStripped('č'));
    expect(rest).toEqual({ status: 200, mediaType: 'text/html; charset=utf-8', cacheControl: 'max-age=1' });
  });

  it.each(['text/plain; charset=utf-8', 'application/json', 'application/xml'])(
    'is as it was made where it is %s',
    async (mediaType) => {
      const answer = await renderOnce(mediaType, toPage('č'), 203);
      expect([answer.status, answer.mediaType, answer.bytes.toString()]).toEqual([203, mediaType, toPage('č')]);
    },
  );

  it.each([
    ['text/plain', 'text/plain; charset=utf-8'],
    ['text/html', 'text/html; charset=utf-8'],
    ['text/plain;charset=utf-8', 'text/plain;charset=utf-8'],
    ['image/svg+xml', 'image/svg+xml'],
  ])('that says it is %s is %s', async (mediaType, expected) => {
    expect((await renderOnce(mediaType, '')).mediaType).toBe(expected);
  });

  it('is refused where it is no document, or no end of one', async () => {
    await expect(renderOnce('text/html', '<script>alert(1)</script>')).rejects.toThrow(NotADocument);
    const endless = renderOnce('text/html', 'a'.repeat(8 * 1_048_576 + 1));
    await expect(endless).rejects.toThrow('/a has more than 8388608 bytes');
  });

  it('is asked for in the same way every time, whoever wants it', async () => {
    const asked: unknown[] = [];
    const renderer = createRenderer(async () => async ({ method, url, headers }, response) => {
      asked.push({ method, url, host: headers.host });
      response.end();
    });
    await renderer.render('/sl/iskanje?q=%C4%8D&x=a%2Fb');
    expect(asked).toEqual([{ method: 'GET', url: '/sl/iskanje?q=%C4%8D&x=a%2Fb', host: 'localhost' }]);
  });

  it('that fails has the error of the handler, and the next one is a new one', async () => {
    const handler = createTestHandler();
    handler.answer = (url) => (url === '/a' ? Promise.reject(new Error('no page today')) : false);
    const renderer = createRenderer(async () => handler.handle);
    await expect(renderer.render('/a')).rejects.toThrow('no page today');
    expect((await renderer.render('/b')).status).toBe(200);
    expect(renderer.count()).toEqual({ waiting: 0, rendered: 1 });
  });
});

it('loads Next once, for the first page; again where that failed', async () => {
  const { handle } = createTestHandler();
  let loads = 0;
  const renderer = createRenderer(async () => {
    loads++;
    if (loads === 1) throw new Error('no build');
    return handle;
  });
  expect(loads).toBe(0);
  await expect(renderer.render('/a')).rejects.toThrow('no build');
  await Promise.all([renderer.render('/a'), renderer.render('/b')]);
  await renderer.render('/c');
  expect(loads).toBe(2);
});

it('has Next load every kind of page, one after the other and behind visitors; no error ends it', async () => {
  const handler = createTestHandler();
  handler.answer = (url) => (url === '/sl' ? Promise.reject(new Error('no page today')) : false);
  const renderer = createRenderer(async () => handler.handle);
  const loaded = renderer.loadAll();
  await renderer.render('/visited');
  await loaded;
  const kinds = listKinds();
  expect(handler.rendered.filter((path) => path !== '/visited')).toEqual(kinds);
  expect(handler.rendered.indexOf('/visited')).toBeLessThan(2);
  expect(renderer.count()).toEqual({ waiting: 0, rendered: 1 });
  expect(kinds).toEqual(
    expect.arrayContaining(['/', '/sl', '/sl/404', '/sl/poklici/-', '/sl/iskanje', '/api/suggest']),
  );
  expect(new Set(kinds).size).toBe(kinds.length);
  // One language and one text are enough.
  expect(kinds.filter((path) => path.startsWith('/de'))).toEqual([]);
  expect(kinds.filter((path) => ['/sl/viri', '/sl/stik', '/sl/digcomp', '/sl/zasebnost'].includes(path))).toHaveLength(
    1,
  );
});

describe('with more to do than can be done at one time', () => {
  it('renders two, lets a hundred wait and sends the next one away', async () => {
    const { renderer, rendered, release } = createHeld();
    const pages = Array.from({ length: 102 }, (_, index) => renderer.render(`/${index}`));
    await settle();
    expect(rendered).toEqual(['/0', '/1']);
    expect(renderer.count()).toEqual({ waiting: 102, rendered: 0 });
    await expect(renderer.render('/too-many')).rejects.toThrow(new Overloaded('100 pages are waited for'));
    release();
    expect(await Promise.all(pages)).toHaveLength(102);
    expect(renderer.count()).toEqual({ waiting: 0, rendered: 102 });
    expect(rendered).not.toContain('/too-many');
    expect((await renderer.render('/later')).status).toBe(200);
  });

  it('does what nobody waits for last, and sends nobody away for it', async () => {
    const { renderer, rendered, release } = createHeld();
    const ahead = Array.from({ length: 150 }, (_, index) => renderer.render(`/ahead/${index}`, { ahead: true }));
    const pages = ['/a', '/b', '/c'].map((path) => renderer.render(path));
    release();
    await Promise.all([...pages, ...ahead]);
    expect(rendered.slice(0, 6)).toEqual(['/ahead/0', '/ahead/1', '/a', '/b', '/c', '/ahead/2']);
    expect(rendered).toHaveLength(153);
  });

  it('never asks for a page that was given up while it waited', async () => {
    const { renderer, rendered, release } = createHeld();
    const pages = ['/a', '/b'].map((path) => renderer.render(path));
    const visitor = new AbortController();
    const givenUp = renderer.render('/given-up', { signal: visitor.signal });
    pages.push(renderer.render('/c'));
    visitor.abort();
    await expect(givenUp).rejects.toThrow('aborted');
    expect(renderer.count().waiting).toBe(3);
    release();
    await Promise.all(pages);
    expect(rendered).toEqual(['/a', '/b', '/c']);
  });

  it('ends a page that is given up while it is rendered, and makes room', async () => {
    const closed: string[] = [];
    const handler = createTestHandler();
    handler.answer = (url, response) => {
      response.once('close', () => closed.push(url));
      return url.startsWith('/endless');
    };
    const renderer = createRenderer(async () => handler.handle);
    const visitor = new AbortController();
    const endless = ['/endless/1', '/endless/2'].map((path) => renderer.render(path, { signal: visitor.signal }));
    const next = renderer.render('/next');
    await settle();
    expect(handler.rendered).toEqual(['/endless/1', '/endless/2']);
    visitor.abort();
    for (const one of endless) await expect(one).rejects.toThrow('aborted');
    expect((await next).status).toBe(200);
    expect(closed).toEqual(expect.arrayContaining(['/endless/1', '/endless/2']));
  });

  it('renders no third one while Next is still busy with what was given up', async () => {
    const { renderer, rendered, release } = createHeld();
    const visitor = new AbortController();
    const givenUp = ['/a', '/b'].map((path) => renderer.render(path, { signal: visitor.signal }));
    const next = renderer.render('/next');
    await settle();
    visitor.abort();
    await settle();
    expect(rendered).toEqual(['/a', '/b']);
    release();
    for (const one of givenUp) await expect(one).rejects.toThrow('aborted');
    expect((await next).status).toBe(200);
    expect(renderer.count()).toEqual({ waiting: 0, rendered: 1 });
  });
});
