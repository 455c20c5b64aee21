import type { Locale } from '#lib/i18n/locales';
import type { SectionId } from '#lib/profile/section-ids';
import { toMarkdown } from '../to-markdown';
import type { Forms } from './gender-forms';
import { joinForms } from './gender-forms';

/** The prose of one language: paragraphs by section, and by the parts of a section. */
export interface Prose {
  sections: Map<SectionId, { paragraphs: string[]; parts: Map<string, string> }>;
}

export interface TextFile {
  locale: Locale;
  slug: string;
  forms: Forms;
  summary: string;
  prose: Prose;
  /** Sections with a text only in the other language. */
  missing: readonly SectionId[];
}

/** Formats sl.md or de.md. */
export function formatText({ locale, slug, forms, summary, prose, missing }: TextFile): string {
  const head = [
    '---',
    `slug: ${slug}`,
    'status: machine',
    `title: ${JSON.stringify(joinForms(forms, locale))}`,
    `feminine: ${JSON.stringify(forms.feminine)}`,
    `masculine: ${JSON.stringify(forms.masculine)}`,
    `summary: ${JSON.stringify(summary)}`,
    ...(missing.length ? [`missing: [${missing.join(', ')}]`] : []),
    '---',
  ];
  const body = [...prose.sections].flatMap(([id, { paragraphs, parts }]) => [
    `## ${id}`,
    ...paragraphs.map(toMarkdown),
    ...[...parts].flatMap(([part, text]) => [`### ${part}`, toMarkdown(text)]),
  ]);
  return `${head.join('\n')}\n${body.map((block) => `\n${block}\n`).join('')}`;
}

const limits = { min: 50, max: 170 };

const fallbacks: Record<Locale, (title: string) => string> = {
  sl: (title) => `Profil poklica ${title}: naloge, plača, kompetence in izobraževanje po podatkih AMS.`,
  de: (title) => `Berufsprofil ${title}: Aufgaben, Einkommen, Kompetenzen und Ausbildung laut AMS.`,
};

/** A summary of 50 to 170 characters: the first sentence of the tasks, or a generic one. */
export function summarise(locale: Locale, forms: Forms, paragraphs: readonly string[]): string {
  const first = paragraphs[0]?.slice(0, 400).match(/^.*?[^\s.]{3,}\.(?=\s|$)/u)?.[0];
  const title = joinForms(forms, locale);
  const candidates = [first, fallbacks[locale](title), fallbacks[locale](forms.masculine)];
  const fitting = candidates.find((text) => text && text.length >= limits.min && text.length <= limits.max);
  return fitting ?? cut(fallbacks[locale](title));
}

/** Cuts a text at the end of a word. */
function cut(text: string): string {
  return `${text.slice(0, limits.max - 1).replace(/\s+\S*$/, '')}…`;
}
