import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ChildNode, type Element, isComment, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { listRewrites } from '#lib/i18n/paths';
import {
  frameworkPath,
  inlineFramework,
  listClientComponents,
  listKinds,
  toStaticFolder,
} from '#lib/publish/next-internals';
import { stripFramework } from '#lib/publish/strip';
import type { Reply } from '../setup/next-program';
import { allPages, profilePath } from '../setup/sample-pages';
import { copyBuild } from '../setup/site-folder';
import { type NextProgram, startNext } from '../setup/start-next';
import { project } from '../setup/start-site';
import { expect, test } from '../setup/test';

// What lib/publish/next-internals.ts relies on, asked of the real build: after an update of Next this says what is new.

const pages = [...allPages, '/sl/404'];
let next: NextProgram;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  next = await startNext();
});
test.afterAll(() => next.stop());

const replies = new Map<string, Promise<Reply>>();

/** What Next answers at the address of a page; several tests look at one answer. */
function askOnce(path: string): Promise<Reply> {
  const reply = replies.get(path) ?? next.ask(path);
  replies.set(path, reply);
  return reply;
}

const find = (html: string, test: (element: Element) => boolean) =>
  DomUtils.findAll(test, parseDocument(html).children);
const isInline = ({ name, attribs }: Element) => name === 'script' && attribs.src === undefined && !attribs.type;

test('inline scripts begin as the framework begins them', async () => {
  for (const path of pages) {
    const { status, body } = await askOnce(path);
    expect(status, path).toBe(200);
    const scripts = find(body, isInline).map((script) => DomUtils.textContent(script));
    expect(scripts.length, `${path} has no inline script: Next may send its data in another way now`).toBeGreaterThan(
      0,
    );
    const others = scripts.filter((script) => !inlineFramework.test(script)).map((script) => script.slice(0, 100));
    expect(others, `Next begins an inline script on ${path} in another way now: add it to inlineFramework`).toEqual([]);
  }
});

const isExplanation = (node: ChildNode) => isTag(node) && node.attribs.popover !== undefined;

/** What a reader gets: elements with their attributes, texts, and scripts that are not of the framework. */
function listParts(nodes: readonly ChildNode[]): string {
  const parts = nodes.map((node) => {
    // Comments part texts.
    if (isText(node)) return node.data;
    if (!isTag(node)) return '';
    const { name, attribs } = node;
    const framework = (attribs.src ?? attribs.href)?.startsWith(frameworkPath);
    if ((name === 'script' || name === 'link') && (framework || isInline(node))) return '';
    if (name === 'div' && attribs.hidden !== undefined && node.children.every(isComment)) return '';
    // Explanations of abbreviations leave a page, or move in it; their first uses become buttons, in an element with
    // their brackets.
    if (attribs['data-explanations'] !== undefined || node.children.some(isExplanation)) return '';
    if (attribs.popovertarget !== undefined || attribs.class?.endsWith('_bracketed')) return listParts(node.children);
    return `\n<${name} ${JSON.stringify(attribs)}>${listParts(node.children)}</${name}>`;
  });
  return parts.join('');
}

test('nothing else is taken from a page', async () => {
  for (const path of pages) {
    const { body } = await askOnce(path);
    const parts = listParts(parseDocument(body).children);
    expect(parts.length, path).toBeGreaterThan(2_000);
    const message = `Next has put something on ${path} that stripFramework takes for its own, or does not know`;
    expect(listParts(parseDocument(stripFramework(body)).children), message).toEqual(parts);
  }
});

test('stylesheets are files of the build with a name without a dot', async () => {
  const isStylesheet = ({ name, attribs }: Element) => name === 'link' && attribs.rel === 'stylesheet';
  const all = new Set<string>();
  for (const path of pages) {
    const sheets = find((await askOnce(path)).body, isStylesheet).map(({ attribs }) => attribs.href ?? '');
    expect(sheets.length, `${path} has no stylesheet`).toBeGreaterThan(0);
    for (const sheet of sheets) all.add(sheet);
  }
  for (const sheet of all) {
    expect(sheet, `Next names stylesheets in another way now: toJoinedPath cannot join them`).toMatch(
      /^\/_next\/static\/(?:[\w~-]+\/)*[\w~-]+\.css$/,
    );
    const file = join(toStaticFolder(project), sheet.slice(`${frameworkPath}static/`.length));
    expect(existsSync(file), `Next keeps ${sheet} in another place now: findSiteFiles does not find it`).toBe(true);
  }
});

test('every page has a manifest of its client components, and none of ours is in it', async () => {
  const { components, pages: found } = await listClientComponents(project).then(async (components) => {
    const files = await readdir(join(project, '.next', 'server', 'app'), { recursive: true });
    return { components, pages: files.filter((file) => /(?:^|\/)page_client-reference-manifest\.js$/.test(file)) };
  });
  expect(components, 'A page has a client component, which does nothing without the framework').toEqual([]);
  const sources = await readdir(join(project, 'app'), { recursive: true });
  const written = sources.filter((file) => basename(file) === 'page.tsx');
  const message = 'Next writes no manifest for some pages: client components on them would not be seen';
  expect(found.length, message).toBeGreaterThanOrEqual(written.length);
});

test('a build holds no page of the content', async () => {
  const files = await readdir(join(project, '.next', 'server', 'app'), { recursive: true });
  const pages = files.filter((file) => /\.(?:html|rsc)$/.test(file) && !/^_(?:not-found|global-error)\b/.test(file));
  expect(pages, 'Next has rendered pages while it was built: they would be of the content of that time').toEqual([]);
});

test('the handler needs no socket: what it answers is what it answers over HTTP', async () => {
  for (const path of ['/', '/sl', profilePath('de'), '/sl/iskanje?q=kuhar', '/sitemap.xml', '/robots.txt']) {
    const [injected, asked] = [await next.ask(path), await next.ask(path, 'http')];
    expect(injected.status, path).toBe(asked.status);
    const same = stripFramework(injected.body) === stripFramework(asked.body);
    expect(same, `Next answers ${path} in another way to a request without a socket`).toBe(true);
  }
});

test('a page that the application does not find has status 404', async () => {
  for (const path of ['/de/berufe/gibt-es-nicht', '/sl/isco/0', '/sl/kompetence/ni', '/sitemaps/x', '/ni']) {
    const { status } = await next.ask(path);
    expect(status, `notFound() gives ${path} the status ${status}: it would be stored as a page`).toBe(404);
  }
});

test('a request that is given up is not waited for, and does the next one no harm', async () => {
  const { body } = await next.ask(profilePath('de'), 'abort');
  expect(body, 'A rendering goes on though its signal is aborted').toBe('AbortError');
  expect((await next.ask(profilePath('de'))).status).toBe(200);
});

test('every route of the build is asked for once', async () => {
  const manifest = await readFile(join(project, '.next', 'app-path-routes-manifest.json'), 'utf8');
  const built = Object.values<string>(JSON.parse(manifest)).filter((route) => !route.startsWith('/_'));
  const internal = new Map(
    listRewrites().map(({ source, destination }) => [source.replaceAll(/:\w+/g, '-'), destination]),
  );
  const asked = listKinds().map((path) => internal.get(path) ?? path);
  const isAsked = (route: string) => {
    const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}$`);
    return asked.some((path) => pattern.test(path));
  };
  expect(built.length).toBeGreaterThan(45);
  expect(built.filter((route) => !isAsked(route))).toEqual([]);
  expect(asked.length, 'one more for what is not found').toBe(built.length + 1);
});

test('once a page of every kind was asked for, no file of the build is needed', async () => {
  const copy = join(project, 'test-results', 'next');
  await rm(copy, { recursive: true, force: true });
  await copyBuild(copy);
  // Without next.config.ts: its settings are those of the build.
  const moved = await startNext(copy);
  try {
    for (const path of listKinds()) expect([200, 400, 404], path).toContain((await moved.ask(path)).status);
    await rm(join(copy, '.next'), { recursive: true });
    for (const path of [
      ...pages,
      '/sitemap.xml',
      '/robots.txt',
      '/icon.svg',
      '/llms.txt',
      '/api/suggest?lang=sl&q=a',
    ]) {
      const [here, there] = [await askOnce(path), await moved.ask(path)];
      const message = `Next reads files of its build for ${path}: a build beside a running server would break it`;
      expect(there.status, message).toBe(200);
      expect(stripFramework(there.body) === stripFramework(here.body), message).toBe(true);
    }
    expect((await moved.ask('/de/berufe/gibt-es-nicht')).status).toBe(404);
  } finally {
    moved.stop();
    await rm(copy, { recursive: true, force: true });
  }
});
