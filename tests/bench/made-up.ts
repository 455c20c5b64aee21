import type { ContentFiles } from '#lib/content/content';

/** The parts of the pattern that the copies change. */
interface Facts {
  id: string;
  officialTitle: string;
  imported?: boolean;
  sections: { classification?: { ams?: { code: string }[]; esco?: unknown }; related?: unknown };
}

const pattern = 'key-account-managerin';
/** Total size of the files of a made-up profile, in characters. */
const size = 40_000;

/**
 * Makes up a catalogue of 40 KB profiles: copies of a pattern with their own titles, slugs and codes, and longer texts.
 *
 * @param content the curated folder with the pattern and its vocabulary
 */
export function makeUpContent({ files }: ContentFiles, count: number): ContentFiles {
  const read = (name: string) => files.get(`profiles/${pattern}/${name}`) ?? '';
  const facts: Facts = JSON.parse(read('profile.json'));
  const texts = { sl: read('sl.md'), de: read('de.md') };
  const more = size - read('profile.json').length - texts.sl.length - texts.de.length;
  const made = new Map([...files].filter(([path]) => !path.startsWith('profiles/')));
  for (let number = 0; number < count; number++) {
    const id = `${pattern}-${number}`;
    made.set(`profiles/${id}/profile.json`, JSON.stringify(vary(facts, id, number), null, 2));
    for (const [locale, text] of Object.entries(texts)) {
      const renamed = text
        .replace(/^slug: (.*)$/m, `slug: $1-${number}`)
        .replace(/^title: /m, `title: ${toName(number)} `);
      made.set(`profiles/${id}/${locale}.md`, lengthen(renamed, more / 2));
    }
  }
  return { label: 'made-up', files: made, problems: [] };
}

function vary(facts: Facts, id: string, number: number): Facts {
  const { related: _, ...sections } = structuredClone(facts.sections);
  const code = number.toString(36).toUpperCase().padStart(6, '0');
  const ams = (sections.classification?.ams ?? []).slice(0, 1).map((entry) => ({ ...entry, code }));
  const { esco: __, ...classification } = sections.classification ?? {};
  return {
    ...facts,
    id,
    officialTitle: `${facts.officialTitle} ${number}`,
    // Imported profiles are not rendered ahead.
    imported: true,
    sections: { ...sections, classification: { ...classification, ams } },
  };
}

/** Spreads titles over all letters of the alphabet. */
function toName(number: number): string {
  return `${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(97 + (number % 23))}${number}`;
}

/** Repeats the paragraphs under the first heading until the text is long enough. */
function lengthen(text: string, more: number): string {
  const [head = '', rest = ''] = text.split('\n## employment', 2);
  const paragraph = head.slice(head.indexOf('## tasks') + 8).trim();
  const copies = Math.max(0, Math.round(more / (paragraph.length + 2)));
  return `${head.trimEnd()}\n\n${`${paragraph}\n\n`.repeat(copies)}## employment${rest}`;
}
