import { type MarkdownSection, parseMarkdown } from '#lib/markdown/markdown';
import type { Profile, ProfileText } from '#lib/profile/profile';

// What was checked is kept as it was written: the trees of ten thousand texts would need a gigabyte, and few are shown.

type Prose = ProfileText['prose'];

/** The text that was shown last, taken apart: a page asks for its sections one after the other. */
let latest: { body: string; sections: ReturnType<typeof parseMarkdown>['sections'] } | undefined;

const bodies = new WeakMap<Prose, string>();
const sources = new WeakMap<Profile, string>();

/**
 * Keeps the prose of a checked text, and takes it apart when a page shows it.
 *
 * @param ids the sections that have prose
 * @param body the Markdown
 */
export function keepProse(ids: Iterable<string>, body: string): Prose {
  const prose: Prose = Object.fromEntries([...ids].map((id) => [id, new KeptSection(body, id)]));
  bodies.set(prose, body);
  return prose;
}

/** A section that is taken apart when someone looks at it. */
class KeptSection implements MarkdownSection {
  constructor(
    private readonly body: string,
    private readonly id: string,
  ) {}

  get blocks() {
    return this.find()?.blocks ?? [];
  }

  get parts() {
    return this.find()?.parts ?? {};
  }

  private find(): MarkdownSection | undefined {
    const { body } = this;
    if (latest?.body !== body) latest = { body, sections: parseMarkdown('', body, 1).sections };
    return latest.sections.get(this.id);
  }
}

/** Takes Markdown apart that was checked before. */
export function readProse(body: string): Prose {
  return Object.fromEntries(parseMarkdown('', body, 1).sections);
}

/** Keeps the text of the `profile.json` that a profile was read from. */
export function keepSource(profile: Profile, text: string): void {
  sources.set(profile, text);
}

/** What a profile was read from: its `profile.json`, and the Markdown of each language it has. */
export function readKept(profile: Profile): { source: string; bodies: Record<string, string> } {
  const found = Object.entries(profile.texts).map(([locale, { prose }]) => [locale, bodies.get(prose) ?? '']);
  return { source: sources.get(profile) ?? '', bodies: Object.fromEntries(found) };
}
