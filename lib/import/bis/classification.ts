import { type Context, getLines } from './context';
import type { PageLine } from './page-lines';
import { splitTerm, toLetters } from './term';
import { type RawEntry, toGerman } from './vocabulary-file';

/** The group of the BIS and the codes of the AMS; areas.json has the groups by German name. */
export function readClassification(context: Context) {
  const { report } = context;
  const group = readGroup(context);
  const ams: { code: string; title: string; line: PageLine }[] = [];
  for (const line of getLines(context, 'ams')) {
    const [, code, rest] = line.text.match(/^([0-9A-Z]{6})\s+(.+)$/) ?? [];
    if (!code || !rest) report.leaveOut(line.number, 'no code of six characters', line.raw);
    else if (ams.some((earlier) => earlier.code === code))
      report.leaveOut(line.number, 'this code is listed twice', line.raw);
    else ams.push({ code, title: splitTerm(rest).de, line });
  }
  if (!group) {
    for (const { line } of ams) report.leaveOut(line.number, 'a code without a group of the BIS', line.raw);
    return undefined;
  }
  report.countImported(ams.length);
  return { group, ...(ams.length && { ams: ams.map(({ line: _, ...code }) => code) }) };
}

function readGroup(context: Context): string | undefined {
  const { report, terms } = context;
  const groups = terms
    .list('areas')
    .flatMap(({ id, groups: inner }) =>
      (Array.isArray(inner) ? inner : []).map((group: RawEntry) => ({ ...group, area: id })),
    );
  let found: string | undefined;
  let named: string | undefined;
  for (const line of getLines(context, 'group')) {
    const name = toLetters(splitTerm(line.text).de);
    const area = terms.list('areas').find((entry) => toLetters(toGerman(entry) ?? '') === name);
    const same = groups.filter((group) => toLetters(toGerman(group) ?? '') === name);
    const group = same.find((candidate) => candidate.area === named) ?? same[0];
    if (area && (line.indent === undefined || !group)) {
      named = area.id;
      report.countImported();
    } else if (!group) report.leaveOut(line.number, 'no area or group of this name in areas.json', line.raw);
    else if (found) report.leaveOut(line.number, 'a second group: a profile has one', line.raw);
    else {
      found = group.id;
      report.countImported();
      if (named !== undefined && group.area !== named) {
        report.guess(line.number, `the group belongs to the area "${group.area}"`, line.raw);
      }
    }
  }
  return found;
}
