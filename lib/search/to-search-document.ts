import { listFallbacks, locales, sourceLocale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Term } from '#lib/vocabulary/term';
import type { SearchDocument, SearchKind, SearchLabel } from './search-document';

type Searchable = Pick<ProfileSummary, 'id' | 'imported' | 'officialTitle' | 'texts'> & {
  sections: Pick<ProfileSummary['sections'], 'classification'>;
};

/** Builds the document of a profile with every name people may use for the occupation. */
export function toOccupationDocument(profile: Searchable): SearchDocument {
  const { id, imported, officialTitle, texts, sections } = profile;
  const { ams = [], amsRelated = [], isco, esco = [], bisId } = sections.classification ?? {};
  const labels = locales.flatMap((locale): SearchLabel[] => {
    const text = texts[locale];
    if (!text) return [];
    return [
      { locale, kind: 'title', text: text.title },
      { locale, kind: 'form', text: text.feminine },
      { locale, kind: 'form', text: text.masculine },
      ...text.alternatives.map((name): SearchLabel => ({ locale, kind: 'alternative', text: name })),
      ...text.searchWords.map((name): SearchLabel => ({ locale, kind: 'hidden', text: name })),
    ];
  });
  const official: SearchLabel[] = [
    { locale: sourceLocale, kind: 'form', text: officialTitle },
    ...ams.map(({ title }): SearchLabel => ({ locale: sourceLocale, kind: 'alternative', text: title })),
    ...amsRelated.map(({ title }): SearchLabel => ({ locale: sourceLocale, kind: 'related', text: title })),
  ];
  const codes = [...ams, ...esco].map(({ code }) => code);
  if (isco !== undefined) codes.push(isco);
  if (bisId !== undefined) codes.push(`BIS ${bisId}`);
  return {
    id,
    kind: 'occupation',
    curated: imported !== true,
    labels: [...labels, ...official],
    codes,
    relatedCodes: amsRelated.map(({ code }) => code),
  };
}

/** A term of a vocabulary, as a competence or an area. */
export function toTermDocument(kind: SearchKind, term: Term): SearchDocument {
  const labels = listFallbacks(sourceLocale).flatMap((locale): SearchLabel[] => {
    const { text } = term.labels[locale];
    return text === undefined ? [] : [{ locale, kind: 'title', text }];
  });
  const curated = locales.some((locale) => locale !== sourceLocale && term.labels[locale].status === 'reviewed');
  return { id: term.id, kind, curated, labels, codes: [] };
}
