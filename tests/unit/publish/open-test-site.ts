import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { ContentLoader, LoadedContent } from '#lib/content/content';
import type { Parsed } from '#lib/problem/problem';
import { openSite, type Site } from '#lib/publish/live-site';
import { createRenderer, type Renderer } from '#lib/publish/renderer';
import type { SiteFiles } from '#lib/publish/site-files';
import { createStore } from '#lib/publish/store';
import { checkValid } from '../../fixtures/content';

/** A page as Next makes it, with a script of its own. */
export const toPage = (text: string) =>
  `<!DOCTYPE html><html><head></head><body><p>${text}</p><script src="/_next/a.js"></script></body></html>`;

/** The same as visitors get it. */
export const toStripped = (text: string) => `<!DOCTYPE html><html><head></head><body><p>${text}</p></body></html>`;

/** The valid content as a version of its own. */
export async function loadValid(version = 'one'): Promise<LoadedContent> {
  return { ...(await checkValid()), version };
}

/** A loader of content that the test sets. */
export interface TestLoader extends ContentLoader {
  set(next: Parsed<LoadedContent>): void;
}

export function createTestLoader(content: LoadedContent): TestLoader {
  let next: Parsed<LoadedContent> = { ok: true, value: content };
  return {
    folders: [],
    load: async () => next,
    snapshot: () => undefined,
    set: (value) => {
      next = value;
    },
  };
}

/** A handler in place of Next's: the text of the page is its address and what the test says it is made of. */
export interface TestHandler {
  /** The addresses it was asked for. */
  rendered: string[];
  text: string;
  /** Answers instead of it; true where it has. */
  answer?: (url: string, response: ServerResponse) => boolean | Promise<boolean>;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export function createTestHandler(): TestHandler {
  const handler: TestHandler = {
    rendered: [],
    text: '',
    handle: async ({ url = '' }, response) => {
      handler.rendered.push(url);
      if (await handler.answer?.(url, response)) return;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(toPage(`${url}${handler.text}`));
    },
  };
  return handler;
}

const picture = { path: '/a.png', mediaType: 'image/png', bytes: Buffer.from([1, 2, 3]) };

/** One picture. */
export const testFiles: SiteFiles = {
  list: () => [picture.path],
  has: (path) => path === picture.path,
  read: async () => picture,
};

/** A site with the valid content, whose pages a test handler makes. */
export interface TestSite {
  site: Site;
  loader: TestLoader;
  renderer: Renderer;
  handler: TestHandler;
}

export async function openTestSite(folder: string, options: { longest?: number } = {}): Promise<TestSite> {
  const content = await loadValid();
  const loader = createTestLoader(content);
  const handler = createTestHandler();
  const renderer = createRenderer(async () => handler.handle, options.longest);
  const store = createStore(join(folder, 'pages'));
  const pictures = createStore(join(folder, 'pictures'));
  const site = openSite(content, { loader, files: testFiles, renderer, store, pictures, build: 'build' });
  return { site, loader, renderer, handler };
}

/** Opens a site in a folder of its own for each test; `reopen` opens it anew, as a restart does. */
export function openForEach() {
  const current = {} as TestSite & { folder: string; reopen: () => Promise<void> };
  current.reopen = async () => {
    Object.assign(current, await openTestSite(current.folder));
  };
  beforeEach(async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    current.folder = await mkdtemp(join(tmpdir(), 'site-'));
    await current.reopen();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(current.folder, { recursive: true });
  });
  return current;
}
