import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './comparison-table.module.css';

/** What a row says of one occupation. */
export interface Cell {
  /** Equal where two occupations do not differ. */
  key: string;
  content: ReactNode;
  /** True where nothing is known. */
  absent?: boolean;
}

/** What occupations are compared by: a cell each, or one for all of them. */
export interface Row {
  id: string;
  label: ReactNode;
  cells: readonly Cell[];
  /** False where it is of no use on paper. */
  printed?: boolean;
}

/** A column: an occupation by its title, with the language of that where it is not the page's. */
export interface Column {
  profile: { id: string };
  title: string;
  lang: Locale | undefined;
}

interface Props {
  columns: readonly Column[];
  rows: readonly Row[];
  locale: Locale;
}

/** Occupations side by side; on a phone each row is a block, in which the name of an occupation stays in sight. */
export function ComparisonTable({ columns, rows, locale }: Props) {
  const { facts } = getMessages(locale).comparison;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td>
            <span className="visually-hidden">{facts}</span>
          </td>
          {columns.map(({ profile, title, lang }) => (
            <th key={profile.id} scope="col" lang={lang}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.printed === false ? styles.unprinted : undefined}>
            <th scope="row">{row.label}</th>
            <Cells row={row} columns={columns} locale={locale} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** True where occupations do not differ. */
export function isSame({ cells: [first, ...others] }: Row): boolean {
  return others.every(({ key }) => key === first?.key);
}

function Cells({ row, columns, locale }: { row: Row } & Omit<Props, 'rows'>) {
  const [first] = row.cells;
  if (first && isSame(row) && columns.length > 1) {
    return (
      <td colSpan={columns.length} className={first.absent ? styles.absent : undefined}>
        {row.cells.length > 1 && !first.absent && (
          <span className={styles.same}>{getMessages(locale).comparison.same}</span>
        )}{' '}
        {first.content}
      </td>
    );
  }
  return columns.map(({ profile, title, lang }, index) => {
    const cell = row.cells[index];
    return (
      <td key={profile.id} className={cell?.absent ? styles.absent : undefined}>
        <span className={styles.name} lang={lang}>
          {title}
        </span>{' '}
        {cell?.content}
      </td>
    );
  });
}
