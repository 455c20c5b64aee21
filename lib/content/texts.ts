import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { type Markdown, parseMarkdown } from '#lib/markdown/markdown';
import { parseWith } from '#lib/problem/from-zod';
import { type ContentProblem, type Parsed, type Position, toFileProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import { frontMatterSchema } from '#lib/profile/front-matter';
import type { ProfileText, Sections } from '#lib/profile/profile';
import { isSectionId, proseSections, type SectionId, sectionIds, textSections } from '#lib/profile/section-ids';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import type { Link } from './links';

/** The parsed text of a profile in one language, with what is checked once the other files are known. */
export interface ParsedText {
  file: string;
  front: Omit<ProfileText, 'prose'>;
  /** The sections that have prose. */
  written: ReadonlySet<string>;
  links: Link[];
}

/** Parses `<locale>.md` of a profile. `sections` are undefined where profile.json has its own problems. */
export function parseText(
  file: string,
  text: string,
  locale: Locale,
  sections: Sections | undefined,
): Parsed<ParsedText> {
  const matter = parseFrontMatter(file, text);
  if (!matter.ok) return matter;
  const { value, locate, body, bodyLine } = matter.value;
  const front = parseWith(frontMatterSchema, file, value, locate);
  const markdown = parseMarkdown(file, body, bodyLine);
  const problems = [
    ...(front.ok ? [] : front.problems),
    ...markdown.problems,
    ...checkHeadings(file, markdown, sections),
    ...(front.ok ? checkMissing(file, front.value.missing, markdown, matter.value) : []),
  ];
  if (!front.ok || problems.length) return { ok: false, problems };
  const page = toPath(locale, { page: 'occupation', slug: front.value.slug });
  // Copies: a slice of a text holds all of it in memory.
  const links = markdown.links.map((link) => structuredClone({ ...link, file, page }));
  const written = new Set(markdown.sections.keys());
  return { ok: true, value: { file, front: structuredClone(front.value), written, links } };
}

function checkHeadings(file: string, markdown: Markdown, sections: Sections | undefined): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = ({ line, column }: Position, message: string, hint: string) =>
    problems.push({ file, line, column, message, hint });
  if (markdown.start) {
    report(markdown.start, 'text before the first "## <section>"', 'put it under the heading of its section');
  }
  for (const [heading, section] of markdown.sections) {
    if (!isSectionId(heading)) {
      const hint = suggest(heading, sectionIds) ?? `the sections with a text are: ${textSections.join(', ')}`;
      report(section, `unknown section "${heading}"`, hint);
      continue;
    }
    if (!textSections.includes(heading)) {
      report(section, `"${heading}" shows no text`, `the sections with a text are: ${textSections.join(', ')}`);
      continue;
    }
    const empty = 'write the text or remove the heading';
    const parts = markdown.parts.filter((part) => part.section === heading);
    if (!section.blocks.length && !parts.length) report(section, `nothing under "## ${heading}"`, empty);
    if (!sections) continue;
    if (!sections[heading]) {
      const hint = `add "${heading}" with its sources to "sections" in profile.json, or remove the text`;
      report(section, `"${heading}" has a text but no data`, hint);
    }
    const areas = heading === 'digcomp' ? (sections.digcomp?.areas ?? []) : [];
    const allowed = areas.map(({ area }) => area.id);
    // An area has no id where its vocabulary could not be read.
    const readable = allowed.every(Boolean);
    for (const part of parts) {
      if (!section.parts[part.text]?.length) report(part, `nothing under "### ${part.text}"`, empty);
      if (!readable || allowed.includes(part.text)) continue;
      const hint = allowed.length ? `the parts are: ${allowed.join(', ')}` : 'this section has no parts';
      report(part, `unknown part "### ${part.text}" of "${heading}"`, hint);
    }
  }
  return problems;
}

function checkMissing(file: string, missing: string[], markdown: Markdown, { locate }: FrontMatter): ContentProblem[] {
  return missing.flatMap((id, index) => {
    const report = (message: string, hint: string) => [{ file, ...locate(['missing', index]), message, hint }];
    if (!isSectionId(id))
      return report(`unknown section "${id}"`, suggest(id, sectionIds) ?? `the sections are: ${sectionIds.join(', ')}`);
    if (markdown.sections.has(id))
      return report(`"${id}" is flagged as missing but has a text`, 'remove one of the two');
    return [];
  });
}

/** Prose must be there in every language that has a file, or be flagged as missing in all but one. */
export function checkBothLanguages(
  texts: Partial<Record<Locale, ParsedText>>,
  sections: Sections,
  profileFile: string,
): ContentProblem[] {
  const present = Object.values(texts);
  const has = (text: ParsedText, id: SectionId) => text.written.has(id);
  return sectionIds.flatMap((id) => {
    const written = present.filter((text) => has(text, id));
    if (!sections[id]) return [];
    if (!written.length) {
      if (!proseSections.includes(id) || !present.length) return [];
      const hint = `write it under "## ${id}" or remove the section`;
      return [toFileProblem(profileFile, `"${id}" has no text in any language`, hint)];
    }
    const hint = `write it under "## ${id}", or flag it with "missing: [${id}]" in the front matter`;
    return present
      .filter((text) => !has(text, id) && !text.front.missing.includes(id))
      .map(({ file }) => toFileProblem(file, `no text for "${id}", which ${written[0]?.file} has`, hint));
  });
}

/** The easy sentences of all languages stand side by side: as many in each, or none. */
export function checkBrief(texts: Partial<Record<Locale, ParsedText>>): ContentProblem[] {
  const [first, ...others] = Object.values(texts).map(({ file, front }) => ({ file, count: front.brief?.length ?? 0 }));
  return others.flatMap(({ file, count }) => {
    if (count === first?.count) return [];
    const message = `"brief" has ${count} sentences, ${first?.count} in ${first?.file}`;
    return [toFileProblem(file, message, 'write the same sentences in each language')];
  });
}
