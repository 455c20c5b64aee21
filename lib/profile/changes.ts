import { z } from 'zod';
import type { Locale } from '#lib/i18n/locales';
import { dateSchema } from '#lib/vocabulary/date';
import { list } from '#lib/vocabulary/list';
import { textSchema, translatable } from '#lib/vocabulary/term';

/** What we changed in a profile on a day. A language of later has no words for it. */
const changeSchema = z.strictObject({
  date: dateSchema.describe('Day of the change, in Slovenia and Austria.'),
  what: translatable(textSchema.max(160)).describe(
    'What is new for readers, by language, in a short sentence: "Novo: plača." / "Neu: Gehalt."',
  ),
});

/** The history of a profile: the newest change first, one entry a day. */
export const changesSchema = list(changeSchema, ({ date }) => date).check(({ value, issues }) => {
  for (const [index, { date }] of value.entries()) {
    const above = value[index - 1];
    if (!above || above.date >= date) continue;
    issues.push({
      code: 'custom',
      path: [index, 'date'],
      input: date,
      message: `${date} stands below ${above.date}`,
      params: { hint: 'the newest change comes first' },
    });
  }
});

interface Dated {
  updated?: string | undefined;
  changes?: z.output<typeof changesSchema> | undefined;
}

/** Lists the changes of a profile that have words in a language, the newest first. */
export function listChanges(
  { changes = [] }: Pick<Dated, 'changes'>,
  locale: Locale,
): { date: string; what: string }[] {
  return changes.flatMap(({ date, what: { [locale]: what } }) => (what === undefined ? [] : [{ date, what }]));
}

/** Finds the day on which we last changed or checked a profile. */
export function findUpdated({ updated, changes }: Dated): string | undefined {
  return updated ?? changes?.[0]?.date;
}

/** Checks that a profile was not checked for the last time before it was changed. */
export function checkUpdated({ value, issues }: z.core.ParsePayload<Dated>): void {
  const { updated, changes: [newest] = [] } = value;
  if (!updated || !newest || updated >= newest.date) return;
  issues.push({
    code: 'custom',
    path: ['updated'],
    input: updated,
    message: `"updated" is ${updated}, before the newest change, ${newest.date}`,
    params: { hint: 'take "updated" out, or set it to the day of the last check' },
  });
}
