import { setTimeout as delay } from 'node:timers/promises';
import type { ContentLoader, LoadedContent } from '#lib/content/content';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { edition, isPicturePath } from '#lib/picture/picture';
import type { ContentProblem } from '#lib/problem/problem';
import { toMissingPath } from './addresses';
import type { FindMoved } from './moved';
import { type PublishedDocument, toDocument } from './published-document';
import type { Answer, Renderer } from './renderer';
import { createSharing } from './sharing';
import type { SiteFiles } from './site-files';
import type { Store } from './store';
import { startVersions, type Version, type Versions } from './versions';

/** A site in use: what a server, an export and a warm-up ask for. */
export interface Site {
  version(): Version;
  /** When the content was last checked, and the problems that keep it from going live. */
  checked: Versions['checked'];
  /** Puts the current content of the folders into use; true where it had changed. */
  update(): Promise<boolean>;
  /** Returns a document that is in memory. */
  find(path: string): PublishedDocument | undefined;
  /** Returns the document at an address, rendered on demand; undefined where the site has none. */
  renderPage(path: string, options?: RenderOptions): Promise<PublishedDocument | undefined>;
  /** Returns the 404 page in the language of the address. */
  renderMissing(path: string): Promise<PublishedDocument | undefined>;
  /** Finds where an address leads that is short, old or misspelled. */
  findMoved: FindMoved;
  /** The addresses that last though no page has them, for an export. */
  formatRedirectMap(): string;
  /** Answers a query, without storing the answer; undefined where the address takes none. */
  answerQuery(path: string, query: string, signal?: AbortSignal): Promise<Answer | undefined>;
  /** Lists every page and file in a stable order. */
  listAll(): string[];
  /** Lists the pages to render ahead: first those visitors have asked for, then the curated ones. */
  listAhead(): string[];
}

export interface RenderOptions {
  signal?: AbortSignal | undefined;
  /** Render in the background: nobody is waiting. */
  ahead?: boolean;
}

interface Parts {
  loader: ContentLoader;
  files: SiteFiles;
  renderer: Renderer;
  store: Store;
  /** Share pictures, which are named after what they show and outlive versions. */
  pictures: Store;
  /** Identifies the application and its settings. */
  build: string;
  /** Problems of the files on disk, where the content is an earlier state of them. */
  problems?: readonly ContentProblem[];
}

/** Pictures drawn in another way are of no use. */
const pictureVersion = `edition-${edition}`;

/** Opens a site with checked content. */
export function openSite(content: LoadedContent, { files, renderer, store, pictures, ...parts }: Parts): Site {
  const visited = new Set<string>();
  const versions = startVersions(content, { ...parts, onUse: ({ id }) => store.use(id) });
  const toStore = (path: string) => (isPicturePath(path) ? pictures : store);
  pictures.use(pictureVersion);
  const shareDocument = createSharing<PublishedDocument | undefined>();
  const shareAnswer = createSharing<Answer>();

  /** Renders from a single version: starts again if another one went live meanwhile. */
  async function renderWhole(target: string, options: { signal: AbortSignal; ahead?: boolean }) {
    for (;;) {
      const { id } = versions.current();
      const answer = await renderer.render(target, options);
      if (id === versions.current().id) return { id, answer };
    }
  }

  async function makePage(path: string, signal: AbortSignal, ahead: boolean): Promise<PublishedDocument | undefined> {
    const stored = await toStore(path).read(path);
    if (stored) return stored;
    const target = path.startsWith('/') ? path : `/${path}`;
    const { id, answer } = await renderWhole(target, { signal, ahead });
    const { status, mediaType, bytes } = answer;
    if (status === 404) return undefined;
    if (status !== 200) throw new Error(`${path} is rendered with status ${status}`);
    const document = await toDocument({ path, mediaType, bytes }, { last: store.getStale(path) });
    await toStore(path).put(document, isPicturePath(path) ? pictureVersion : id);
    return document;
  }

  async function readFile(path: string): Promise<PublishedDocument> {
    const document = await toDocument(await files.read(path), { level: 11 });
    store.hold(document);
    return document;
  }

  const renderPage: Site['renderPage'] = async (path, { signal, ahead = false } = {}) => {
    const held = toStore(path).get(path);
    if (held) return held;
    if (files.has(path)) return shareDocument(path, () => readFile(path));
    const { id, addresses } = versions.current();
    // Caches keep a page longer than a version lives, and with it the address of its picture.
    if (!addresses.pages.has(path)) return isPicturePath(path) ? pictures.read(path) : undefined;
    if (!ahead) visited.add(path);
    return shareDocument(`${id} ${path}`, (shared) => makePage(path, shared, ahead), signal);
  };

  return {
    version: versions.current,
    checked: versions.checked,
    update: versions.update,
    find: (path) => {
      const held = toStore(path).get(path);
      if (held) visited.add(path);
      return held;
    },
    renderPage,
    renderMissing: (path) => {
      const first = path.split('/', 2)[1] ?? '';
      return renderPage(toMissingPath(isLocale(first) ? first : defaultLocale), { ahead: true });
    },
    findMoved: (path) => versions.current().findMoved(path),
    formatRedirectMap: () => versions.current().formatRedirectMap(),
    answerQuery: async (path, query, signal) => {
      if (!versions.current().addresses.queries.has(path)) return undefined;
      const target = path + query;
      return shareAnswer(target, async (shared) => (await renderWhole(target, { signal: shared })).answer, signal);
    },
    listAll: () => [...versions.current().addresses.pages.keys(), ...files.list().sort()],
    listAhead: () => {
      const { pages } = versions.current().addresses;
      const curated = [...pages].flatMap(([path, isCurated]) => (isCurated ? path : []));
      return [...new Set([...[...visited].filter((path) => pages.has(path)), ...curated])];
    },
  };
}

/** Renders pages ahead while the server is idle; stops when the version changes. */
export async function warmUp(
  site: Site,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<{ made: number; of: number; seconds: string }> {
  const { id } = site.version();
  const paths = site.listAhead();
  const start = performance.now();
  let made = 0;
  for (const [index, path] of paths.entries()) {
    if (site.version().id !== id) break;
    if (site.find(path)) continue;
    try {
      await site.renderPage(path, { ahead: true });
      made++;
    } catch (error) {
      console.error(`${path} cannot be rendered: ${error instanceof Error ? error.message : error}`);
    }
    onProgress(index, paths.length);
    // Let requests and file events go first.
    await delay(0);
  }
  onProgress(paths.length, paths.length);
  return { made, of: paths.length, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}
