import { createHash } from 'node:crypto';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { ContentLoader, LoadedContent } from '#lib/content/content';
import { type ContentProblem, formatProblems } from '#lib/problem/problem';
import { type Addresses, listAddresses } from './addresses';
import { createFindMoved, type FindMoved } from './moved';
import { formatRedirectMap } from './redirect-map';

/** A state of the content and the site it makes. */
export interface Version {
  /** Identifies what pages are rendered from: the application, its public address and the content. */
  id: string;
  addresses: Addresses;
  findMoved: FindMoved;
  formatRedirectMap: () => string;
  /** Number of profiles. */
  profiles: number;
  since: Date;
}

/** The versions of the content that go live, one after the other. */
export interface Versions {
  current(): Version;
  /** When the files were last checked, and the problems that keep them from going live. */
  checked(): { at: Date; problems: readonly ContentProblem[] };
  /** Reads changed files and puts the content into use; true where it had changed. Logs what happened. */
  update(): Promise<boolean>;
}

interface Options {
  loader: ContentLoader;
  /** Identifies the application and its settings. */
  build: string;
  /** Problems of the files on disk, where the first content is an earlier state of them. */
  problems?: readonly ContentProblem[];
  /** Called with each version that goes live, including the first. */
  onUse: (version: Version) => void;
}

/** Puts checked content into use and follows its changes. */
export function startVersions(
  first: LoadedContent,
  { loader, build, problems: initial = [], onUse }: Options,
): Versions {
  let problems = initial;
  let at = new Date();
  let content = first;
  let current = use(first);
  let updating = Promise.resolve(false);

  /** Switches in one step, so that no page mixes two versions. */
  function use(next: LoadedContent): Version {
    const catalogue = buildCatalogue(next);
    const id = createHash('sha256').update(`${build}\0${next.version}`).digest('hex').slice(0, 16);
    const addresses = listAddresses(catalogue);
    const findMoved = createFindMoved(catalogue, addresses);
    const version = {
      id,
      addresses,
      findMoved,
      formatRedirectMap: () => formatRedirectMap(catalogue, findMoved),
      profiles: next.profiles.length,
      since: new Date(),
    };
    globalThis.siteCatalogue = catalogue;
    onUse(version);
    return version;
  }

  async function update(): Promise<boolean> {
    const start = performance.now();
    const loaded = await loader.load();
    at = new Date();
    if (!loaded.ok) {
      problems = loaded.problems;
      console.error(`${formatProblems(problems)}\n\nThe content has problems: visitors see it as it was before.`);
      return false;
    }
    if (problems.length) console.log('The content has no problems any more');
    problems = [];
    if (loaded.value === content) return false;
    current = use(loaded.value);
    content = loaded.value;
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    console.log(`The content was changed: version ${current.id} is live after ${seconds} s`);
    return true;
  }

  return {
    current: () => current,
    checked: () => ({ at, problems }),
    update: () => {
      // In sequence, or an older state could go live last.
      updating = updating.then(update).catch((error: unknown) => {
        console.error('The content cannot be put into use: visitors see it as it was before.', error);
        return false;
      });
      return updating;
    },
  };
}
