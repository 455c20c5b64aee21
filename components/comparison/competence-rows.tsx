import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Competence } from '#lib/vocabulary/vocabulary';
import type { Cell, Column, Row } from './comparison-table';
import { Terms } from './fact-rows';

interface Needed {
  entry: { competence: Competence };
  neededBy: readonly { id: string }[];
}

/** The competences of occupations by how many of them need each. */
export interface ComparedCompetences {
  byAll: readonly Needed[];
  bySome: readonly Needed[];
  onlyBy: readonly { profile: { id: string }; competences: readonly Needed[] }[];
}

/** Builds the rows of competences: shared by all, by some where there are more than two, and only in one. */
export function listCompetenceRows(
  { byAll, bySome, onlyBy }: ComparedCompetences,
  columns: readonly Column[],
  locale: Locale,
): Row[] {
  const { comparison } = getMessages(locale);
  const toCell = (needed: readonly Needed[]): Cell => ({
    key: needed.map(({ entry }) => entry.competence.id).join(),
    content: <Counted competences={needed.map(({ entry }) => entry.competence)} locale={locale} />,
    absent: needed.length === 0,
  });
  return [
    { id: 'by-all', label: comparison.byAll, cells: [toCell(byAll)] },
    ...(columns.length > 2
      ? [
          {
            id: 'by-some',
            label: comparison.bySome,
            cells: columns.map(({ profile: { id } }) =>
              toCell(bySome.filter(({ neededBy }) => neededBy.some((one) => one.id === id))),
            ),
          },
        ]
      : []),
    { id: 'only-here', label: comparison.onlyHere, cells: onlyBy.map(({ competences }) => toCell(competences)) },
  ];
}

function Counted({ competences, locale }: { competences: readonly Competence[]; locale: Locale }) {
  const { comparison, competences: forms } = getMessages(locale);
  if (!competences.length) return comparison.none;
  return (
    <>
      <strong>{formatCount(locale, forms, competences.length)}:</strong> <Terms terms={competences} locale={locale} />
    </>
  );
}
