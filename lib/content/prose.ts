import { type MarkdownSection, parseMarkdown } from '#lib/markdown/markdown';
import type { ProfileText } from '#lib/profile/profile';

type Prose = ProfileText['prose'];
type ReadBody = () => string;

/** The text that was shown last, taken apart: a page asks for its sections one after the other. */
let latest: { read: ReadBody; sections: ReturnType<typeof parseMarkdown>['sections'] } | undefined;

const bodies = new WeakMap<Prose, ReadBody>();

/**
 * Keeps the prose of a checked text as it was written, and takes it apart when a page shows it. Of ten thousand profiles
 * few are shown, and the trees of all would need a gigabyte.
 *
 * @param ids the sections that have prose
 * @param read gives the Markdown
 */
export function keepProse(ids: Iterable<string>, read: ReadBody): Prose {
  const prose: Prose = Object.fromEntries([...ids].map((id) => [id, new KeptSection(read, id)]));
  bodies.set(prose, read);
  return prose;
}

/** A section that is taken apart when someone looks at it. */
class KeptSection implements MarkdownSection {
  constructor(
    private readonly read: ReadBody,
    private readonly id: string,
  ) {}

  get blocks() {
    return this.find()?.blocks ?? [];
  }

  get parts() {
    return this.find()?.parts ?? {};
  }

  private find(): MarkdownSection | undefined {
    const { read } = this;
    if (latest?.read !== read) latest = { read, sections: parseMarkdown('', read(), 1).sections };
    return latest.sections.get(this.id);
  }
}

/** The Markdown that prose was kept from. */
export function readBody(prose: Prose): string {
  return bodies.get(prose)?.() ?? '';
}
