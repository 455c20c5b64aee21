import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { CompetenceList, type ListedCompetence } from './competence-list';

interface Props {
  locale: Locale;
  title: string;
  competences: readonly ListedCompetence[];
  /** Their number at all depths. */
  size: number;
  /** Content before the list. */
  children?: ReactNode;
}

/** The competences of one area or under one letter, in a big catalogue. */
export function CompetenceGroup({ locale, title, competences: listed, size, children }: Props) {
  const { competence, competences } = getMessages(locale);
  return (
    <>
      <h1>{title}</h1>
      <p>
        {formatCount(locale, competences, size)}. {competence.counted}
      </p>
      {children}
      <CompetenceList competences={listed} locale={locale} />
    </>
  );
}
