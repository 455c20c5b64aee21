import { getCollator, toLetter } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { type ExplainedTerm, toHeadword } from '#lib/profile/glossary';
import type { NamedPage } from '#lib/vocabulary/named-page';
import type { Catalogue } from './catalogue';
import { groupBy } from './group-by';

/** The terms of the glossary under one letter. */
export interface GlossaryLetter {
  letter: string;
  terms: readonly ExplainedTerm[];
}

/** Groups the glossary by first letter, with the sources of each term and the page that says more. */
export function groupGlossary(catalogue: Catalogue, locale: Locale): GlossaryLetter[] {
  const terms = listTerms(catalogue, locale).sort((a, b) =>
    getCollator(locale).compare(toHeadword(a.entry), toHeadword(b.entry)),
  );
  const letters = groupBy(terms, ({ entry }) => toLetter(locale, toHeadword(entry)));
  return [...letters].map(([letter, group]) => ({ letter, terms: group }));
}

/** Lists the terms that a page says more about, in the order of the file, without the link to it. */
export function listTermsOfPage(catalogue: Catalogue, locale: Locale, page: NamedPage): ExplainedTerm[] {
  return listTerms(catalogue, locale)
    .filter(({ entry }) => entry.page === page)
    .map((term) => ({ ...term, more: undefined }));
}

function listTerms(catalogue: Catalogue, locale: Locale): ExplainedTerm[] {
  return catalogue.glossary.map((entry) => ({
    entry,
    sources: catalogue.sources.filter(({ id }) => entry.sources.includes(id)),
    more: entry.page && {
      page: entry.page,
      path: toPath(locale, { page: entry.page }),
      title: findText(catalogue, locale, entry.page)?.title,
    },
  }));
}

function findText(catalogue: Catalogue, locale: Locale, page: NamedPage) {
  const name = pageNames.find((known) => known === page);
  return name && catalogue.findPage(locale, name);
}
