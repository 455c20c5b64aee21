import type { Mark } from '#lib/markdown/markdown';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';

const citation = /\[\^([^[\]\s]+)\]/g;

/** A citation of a source in a text. */
export interface Citation extends Mark {
  file: string;
}

/** A text whose citations are numbers. */
export interface Cited {
  text: string;
  /** Ids of the sources, in the order of their numbers. */
  sources: string[];
  /** Where the numbers lead, which no editor has written. */
  links: ReadonlySet<string>;
  citations: Citation[];
}

/**
 * Turns each `[^id]` of a Markdown text into the number of the source, linked to it.
 *
 * @param firstLine the line of the file (1-based) at which `text` starts
 */
export function numberCitations(file: string, text: string, firstLine: number): Cited {
  const sources: string[] = [];
  const citations: Citation[] = [];
  const lines = text.split('\n').map((line, index) =>
    line.replaceAll(citation, (_, id: string, offset: number) => {
      if (!sources.includes(id)) sources.push(id);
      citations.push({ file, text: id, line: firstLine + index, column: offset + 1 });
      return `[\\[${sources.indexOf(id) + 1}\\]](${toAddress(id)})`;
    }),
  );
  return { text: lines.join('\n'), sources, links: new Set(sources.map(toAddress)), citations };
}

const toAddress = (id: string) => `#source-${id}`;

/** Reports citations of sources that do not exist. */
export function checkCitations(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, unknown>,
): ContentProblem[] {
  return citations
    .filter(({ text }) => !sources.has(text))
    .map(({ text, ...place }) => ({
      ...place,
      message: `unknown source "${text}"`,
      hint: suggest(text, sources.keys()) ?? 'add it to vocabulary/sources.json',
    }));
}
