import { z } from 'zod';
import { type Locale, locales } from '#lib/i18n/locales';
import { type PageName, pageNames, toPath } from '#lib/i18n/paths';
import { buildBlocks, type MarkdownBlock } from '#lib/markdown/blocks';
import { parseMarkdown } from '#lib/markdown/markdown';
import { parseWith } from '#lib/problem/from-zod';
import { type ContentProblem, toFileProblem } from '#lib/problem/problem';
import { dateSchema } from '#lib/vocabulary/date';
import { statusSchema, textSchema } from '#lib/vocabulary/term';
import { type Citation, numberCitations } from './citations';
import type { ContentFolder } from './folder';
import { parseFrontMatter } from './front-matter';
import type { Link } from './links';
import { fillPlaceholders, operatorSettings } from './placeholders';

/** The front matter of a page. */
export const pageSchema = z.strictObject({
  title: textSchema.describe('Heading and title of the page.'),
  description: z.string().min(50).max(170).describe('One sentence for search engines.'),
  status: statusSchema.exclude(['missing']),
  asOf: dateSchema.optional().describe('The day as of which the page holds, where that changes every year.'),
});

/** A plain text page in one language. */
export interface TextPage extends z.output<typeof pageSchema> {
  intro: MarkdownBlock[];
  sections: { heading: string; blocks: MarkdownBlock[] }[];
  /** Ids of the sources it cites, in the order of their numbers. */
  sources: string[];
}

/** The parsed files of `pages/`. */
export interface ParsedPages {
  pages: Map<string, TextPage>;
  links: Link[];
  citations: Citation[];
  problems: ContentProblem[];
  /** Placeholders that the operator has not filled yet. */
  warnings: ContentProblem[];
}

/** The paths of all pages. */
export const pagePaths: readonly string[] = pageNames.flatMap((name) =>
  locales.map((locale) => toPagePath(name, locale)),
);

function toPagePath(name: PageName, locale: Locale): string {
  return `pages/${name}/${locale}.md`;
}

/** Parses `pages/<name>/<locale>.md`. */
export function parsePages(content: ContentFolder): ParsedPages {
  const pages = new Map<string, TextPage>();
  const links: Link[] = [];
  const citations: Citation[] = [];
  const problems: ContentProblem[] = [];
  const warnings: ContentProblem[] = [];
  for (const name of pageNames) {
    for (const locale of locales) {
      const path = toPagePath(name, locale);
      const file = `${content.label}/${path}`;
      const text = content.read(path);
      if (text === undefined) {
        problems.push(toFileProblem(file, 'the file is missing', 'the site links to this page'));
        continue;
      }
      const matter = parseFrontMatter(file, text);
      if (!matter.ok) {
        problems.push(...matter.problems);
        continue;
      }
      const { value, locate, body, bodyLine } = matter.value;
      const front = parseWith(pageSchema, file, value, locate);
      const { text: filled, links: own, open } = fillPlaceholders(body);
      if (open.length) warnings.push(buildPlaceholderWarning(file, open));
      const cited = numberCitations(file, filled, bodyLine);
      citations.push(...cited.citations);
      const markdown = parseMarkdown(file, cited.text, bodyLine);
      problems.push(...(front.ok ? [] : front.problems), ...markdown.problems);
      for (const { text: heading, line, column } of markdown.parts) {
        const hint = 'use ## for every heading of a page';
        problems.push({ file, line, column, message: `a page has no parts: "### ${heading}"`, hint });
      }
      const written = markdown.links.filter(({ text }) => !own.has(text) && !cited.links.has(text));
      links.push(...written.map((link) => ({ ...link, file, page: toPath(locale, { page: name }) })));
      if (!front.ok) continue;
      const { intro, sections } = buildBlocks(markdown);
      const named = [...sections].map(([heading, { blocks }]) => ({ heading, blocks }));
      pages.set(`${name}/${locale}`, { ...front.value, intro, sections: named, sources: cited.sources });
    }
  }
  return { pages, links, citations, problems, warnings };
}

function buildPlaceholderWarning(file: string, open: readonly string[]): ContentProblem {
  const names = [...new Set(open)];
  const settings = operatorSettings.filter((name) => names.includes(`[[${name}]]`));
  const hint = [
    ...(settings.length ? [`set ${settings.join(', ')} in the environment`] : []),
    ...(settings.length < names.length ? ['write the text into the file in place of [[…]]'] : []),
  ].join('; ');
  return toFileProblem(file, `not filled: ${names.join(', ')}`, hint);
}
