import type { ReactNode } from 'react';
import { type Column, ComparisonTable, type Row } from '#components/comparison/comparison-table';
import { Tools } from '#components/comparison/tools';
import { FurtherTraining } from '#components/profile/sections/further-training';
import { Training } from '#components/profile/sections/training';
import { Pair, type View } from '#components/ui/pair';
import { formatEuro } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { findPayDifference } from '#lib/profile/pay-difference';
import type { Profile } from '#lib/profile/profile';
import { toChangePath } from '#lib/share/change';
import { toComparisonPath } from '#lib/share/comparison';
import type { Rung } from '#lib/vocabulary/vocabulary';
import styles from './change-view.module.css';
import { type NeededTerm, NeededTerms } from './needed-terms';

export interface ChangeDetailsProps {
  view: View;
  from: Profile;
  to: Profile;
  columns: readonly Column[];
  /** The facts of both, in the languages of the view. */
  toRows: (locale: Locale) => Row[];
  /** Competences that both need, and those that only the second one does. */
  brings: readonly NeededTerm[];
  adds: readonly NeededTerm[];
  rungs: readonly Rung[];
}

/** What one brings, what is to be added, and the way there; printed in both languages. */
export function ChangeDetails({ view, from, to, columns, toRows, brings, adds, rungs }: ChangeDetailsProps) {
  const { locale } = view;
  const { change } = getMessages(locale);
  const { training, 'further-training': further } = to.sections;
  const context = { rungs, linked: new Map(), bands: [] };
  const slug = to.texts[locale]?.slug;
  return (
    <>
      <Part view={view} heading={(language) => getMessages(language).change.pay}>
        <Pair view={view}>{(language) => <p>{formatPayDifference(from, to, language)}</p>}</Pair>
      </Part>
      <Part view={view} heading={(language) => toCounted('brings', brings.length, language)}>
        <NeededTerms needed={brings} view={view} none={(language) => getMessages(language).change.bringsNothing} />
      </Part>
      <Part view={view} heading={(language) => toCounted('adds', adds.length, language)}>
        <NeededTerms needed={adds} view={view} none={(language) => getMessages(language).change.addsNothing} />
        <Pair view={view}>
          {(language) => <p className={styles.quiet}>{getMessages(language).change.fromProfiles}</p>}
        </Pair>
      </Part>
      <Part view={view} heading={(language) => getMessages(language).change.facts}>
        <ComparisonTable columns={columns} rows={pairRows(toRows, view)} locale={locale} />
      </Part>
      <Part view={view} heading={(language) => getMessages(language).change.training}>
        {training ? (
          <Training data={training} profile={to} view={view} context={context} />
        ) : (
          <Pair view={view}>{(language) => <p>{getMessages(language).change.noTraining}</p>}</Pair>
        )}
      </Part>
      {further && (
        <Part view={view} heading={(language) => getMessages(language).sections['further-training']}>
          <FurtherTraining data={further} profile={to} view={view} context={context} heading="h3" />
        </Part>
      )}
      <Tools locale={locale}>
        {slug !== undefined && <a href={toPath(locale, { page: 'occupation', slug })}>{change.whole}</a>}{' '}
        <a href={toComparisonPath(locale, [from, to])} rel="nofollow">
          {change.compare}
        </a>{' '}
        <a href={toChangePath(locale, { from: to, to: from })} rel="nofollow">
          {change.reverse}
        </a>
      </Tools>
    </>
  );
}

interface PartProps {
  view: View;
  heading: (locale: Locale) => ReactNode;
  children: ReactNode;
}

function Part({ view, heading, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>
        <Pair view={view} as="span">
          {heading}
        </Pair>
      </h2>
      {children}
    </section>
  );
}

/** A heading with the number of competences under it. */
function toCounted(part: 'brings' | 'adds', count: number, locale: Locale): string {
  const { change, competences } = getMessages(locale);
  return count === 0 ? change[part] : `${change[part]}: ${formatCount(locale, competences, count)}`;
}

/** How the pay differs, in words. */
function formatPayDifference(from: Profile, to: Profile, locale: Locale): string {
  const { change } = getMessages(locale);
  const difference = findPayDifference(from.sections, to.sections);
  if (difference.kind === 'unknown') return change.noPay;
  if (difference.kind === 'years') return change.differentYears(...difference.years);
  const formatEnd = (euros: number) => {
    if (euros === 0) return change.equal;
    return change[euros > 0 ? 'higher' : 'lower'](formatEuro(locale, Math.abs(euros)));
  };
  return change.difference(
    formatEnd(difference.min),
    difference.max === undefined ? undefined : formatEnd(difference.max),
  );
}

/** The rows of facts with what stands in each cell in both languages. */
function pairRows(toRows: (locale: Locale) => Row[], { locale, beside }: View): Row[] {
  const second = toRows(beside);
  return toRows(locale).map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => ({
      ...cell,
      content: (
        <>
          {cell.content}
          <div lang={beside} className={styles.printed}>
            {second[index]?.cells[at]?.content}
          </div>
        </>
      ),
    })),
  }));
}
