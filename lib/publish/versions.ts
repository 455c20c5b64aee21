import { createHash } from 'node:crypto';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { ContentLoader, LoadedContent } from '#lib/content/content';
import { type ContentProblem, formatProblems } from '#lib/problem/problem';
import { type Addresses, listAddresses } from './addresses';

/** One state of the content, with what it makes of the site. */
export interface Version {
  /** Names what pages are made of: the application, its public address and the content. */
  id: string;
  addresses: Addresses;
  /** How many profiles it has. */
  profiles: number;
  since: Date;
}

/** The versions of the content that were put into use, one after the other. */
export interface Versions {
  current(): Version;
  /** When the files were last looked at, and what keeps them from being put into use. */
  checked(): { at: Date; problems: readonly ContentProblem[] };
  /** Reads the content again, what was changed, and puts it into use; true where it did. Tells all of it in the log. */
  update(): Promise<boolean>;
}

interface Options {
  loader: ContentLoader;
  /** Names the application and its settings. */
  build: string;
  /** What the files have, where the first content is not of the files as they are. */
  problems?: readonly ContentProblem[];
  /** Called with each version when it is put into use, the first one too. */
  onUse: (version: Version) => void;
}

/** Puts checked content into use, and later on what becomes of it. */
export function startVersions(first: LoadedContent, { loader, build, problems: told = [], onUse }: Options): Versions {
  let problems = told;
  let at = new Date();
  let content = first;
  let current = use(first);
  let updating = Promise.resolve(false);

  /** In one step, so that no page is made half of one version and half of another. */
  function use(next: LoadedContent): Version {
    const catalogue = buildCatalogue(next);
    const id = createHash('sha256').update(`${build}\0${next.version}`).digest('hex').slice(0, 16);
    const version = { id, addresses: listAddresses(catalogue), profiles: next.profiles.length, since: new Date() };
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
      // One after the other, or an older state could come last.
      updating = updating.then(update).catch((error: unknown) => {
        console.error('The content cannot be put into use: visitors see it as it was before.', error);
        return false;
      });
      return updating;
    },
  };
}
