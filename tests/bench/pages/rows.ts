import { type Row, toMedian } from '../report';
import type { Figures } from './measure-profile';
import { listShares } from './shared-words';

/** The longest profile has its own limits. */
const longest = 'key-account-managerin';
/** The profiles that stand in the table by name: a mason, a nurse and a cleaner besides. */
const named = [longest, 'maurerin', 'dipl-gesundheits-und-krankenpflegerin', 'raumpflegerin'];

interface Measure {
  what: string;
  unit: string;
  toValue: (figures: Figures) => number;
  /** The limit of the longest profile, of the median and of the largest figure of all, or of all but the longest. */
  limits: { longest?: number; median?: number; all?: number; others?: number };
}

/** Lists the figures of the named profiles, the median and the maximum of all, with their limits. */
export function toRows(all: readonly Figures[]): Row[] {
  const toShare = (toText: (figures: Figures) => string) => {
    // The frame of the pages stands on most; a level of education, on a share of them that grows with their number.
    const shares = listShares(all.map(toText), Math.floor(all.length / 2) + 1);
    return (figures: Figures) => shares[all.indexOf(figures)] ?? 0;
  };
  const measures: Measure[] = [
    { what: 'height at 1280 px', unit: 'px', toValue: (f) => f.deskHeight, limits: { longest: 7_000, others: 3_500 } },
    { what: 'height at 360 px', unit: 'px', toValue: (f) => f.phoneHeight, limits: { longest: 7_500, median: 4_500 } },
    { what: 'A4 sheets', unit: '', toValue: (f) => f.sheets, limits: { longest: 5, median: 3 } },
    { what: 'A4 sheets of the short form', unit: '', toValue: (f) => f.formSheets, limits: { all: 1 } },
    {
      what: 'words on more than half of the others',
      unit: '%',
      toValue: toShare((f) => f.shownText),
      limits: { median: 25 },
    },
    { what: 'those behind summaries too', unit: '%', toValue: toShare((f) => f.text), limits: {} },
    { what: 'named landmarks', unit: '', toValue: (f) => f.landmarks.length, limits: { all: 6 } },
    { what: 'spoken twice', unit: '', toValue: (f) => f.repeats.length, limits: { all: 0 } },
    { what: 'DOM nodes', unit: '', toValue: (f) => f.nodes, limits: { all: 900 } },
    { what: 'font sizes', unit: '', toValue: (f) => f.fontSizes.length, limits: { all: 7 } },
    { what: 'cut at 200 %', unit: '', toValue: (f) => f.faultsAt200.length, limits: { all: 0 } },
    { what: 'below first screen', unit: '', toValue: (f) => f.belowFirstScreen.length, limits: { all: 0 } },
  ];
  return measures.flatMap((measure) => toRowsOf(measure, all));
}

function toRowsOf({ what, unit, toValue, limits }: Measure, all: readonly Figures[]): Row[] {
  const row = (who: string, value: number, atMost: number | undefined): Row => ({
    what: `${what}, ${who}`,
    value,
    unit,
    ...(atMost === undefined ? {} : { atMost }),
  });
  const some = named.flatMap((id) => all.filter((figures) => figures.id === id));
  const others = all.filter(({ id }) => id !== longest);
  return [
    ...some.map((figures) =>
      row(figures.id, toValue(figures), figures.id === longest ? (limits.longest ?? limits.all) : limits.all),
    ),
    row('median', toMedian(all.map(toValue)), limits.median),
    limits.others === undefined
      ? row('most', Math.max(...all.map(toValue)), limits.all)
      : row('most of the others', Math.max(...others.map(toValue)), limits.others),
  ];
}
