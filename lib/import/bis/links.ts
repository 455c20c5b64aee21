import { addTerm, type Context, getItems, getLines } from './context';
import type { PageLine } from './page-lines';
import { correctGerman, splitBracket, splitTerm } from './term';
import { type RawEntry, toGerman } from './vocabulary-file';

const toLetters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

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
  report.take(ams.length);
  return { group, ...(ams.length && { ams: ams.map(({ line: _, ...code }) => code) }) };
}

function readGroup({ terms, ...context }: Context): string | undefined {
  const { report } = context;
  let found: string | undefined;
  let named: string | undefined;
  for (const line of getLines({ terms, ...context }, 'group')) {
    const name = toLetters(splitTerm(line.text).de);
    const area = terms.list('areas').find((entry) => toLetters(toGerman(entry) ?? '') === name);
    const groups = terms
      .list('areas')
      .flatMap(({ id, groups: inner }) =>
        (Array.isArray(inner) ? inner : []).map((group: RawEntry) => ({ ...group, area: id })),
      );
    const same = groups.filter((group) => toLetters(toGerman(group) ?? '') === name);
    const group = same.find((candidate) => candidate.area === named) ?? same[0];
    if (area && (line.indent === undefined || !group)) {
      named = area.id;
      report.take();
    } else if (!group) report.leaveOut(line.number, 'no area or group of this name in areas.json', line.raw);
    else if (found) report.leaveOut(line.number, 'a second group: a profile has one', line.raw);
    else {
      found = group.id;
      report.take();
      if (named !== undefined && group.area !== named) {
        report.guess(line.number, `the group belongs to the area "${group.area}"`, line.raw);
      }
    }
  }
  return found;
}

/** Kinds of education that the Berufslexikon appends to a title. */
const kinds =
  /^(Uni\/FH\/PH|Schule|Lehre|Kurz-\/Spezialausbildung|Kurz- und Spezialausbildung|Hilfs-\/Anlernberufe?|Hilfs- und Anlernberufe?)$/i;

interface Link {
  title: string;
  kind?: string;
  url?: string;
}

/** Pages of the AMS on the same occupation: a saved text has their titles, the file of addresses may have the rest. */
export function readLinks(context: Context, title: string) {
  const { report, addresses } = context;
  const read = (part: 'berufslexikon' | 'ausbildungskompass') => {
    const links: Link[] = [];
    for (const line of getLines(context, part)) {
      const split = splitBracket(line.text);
      const kind = split && kinds.test(split.inner) ? split.inner : undefined;
      const name = splitTerm(split && kind ? split.before : line.text).de;
      const whole = kind ? `${name} (${kind})` : name;
      const url = addresses[part]?.[whole];
      if (links.some((earlier) => earlier.title === name && earlier.kind === kind)) {
        report.leaveOut(line.number, 'this title is listed twice', line.raw);
        continue;
      }
      report.take();
      links.push({ title: name, ...(kind && { kind }), ...(url && { url }) });
    }
    return links;
  };
  const [berufslexikon, ausbildungskompass] = [read('berufslexikon'), read('ausbildungskompass')];
  const bis = addresses.bis?.[title];
  if (!bis && !berufslexikon.length && !ausbildungskompass.length) return undefined;
  return {
    ...(bis && { bis: { url: bis } }),
    ...(berufslexikon.length && { berufslexikon }),
    ...(ausbildungskompass.length && { ausbildungskompass }),
  };
}

/** Groups of specialisations, separated by blank lines. */
export function readSpecialisations(context: Context): string[][] {
  const groups: string[][] = [[]];
  const seen = new Set<string>();
  for (const line of context.page.parts.get('specialisations') ?? []) {
    if (!line.text) {
      groups.push([]);
      continue;
    }
    const id = addTerm(context, 'specialisations', splitTerm(line.text), line);
    if (id === undefined) continue;
    if (seen.has(id)) context.report.leaveOut(line.number, 'listed twice', line.raw);
    else groups.at(-1)?.push(id);
    seen.add(id);
  }
  return groups.filter(({ length }) => length);
}

/** Related occupations. Those with a profile become terms too, as their profile may be in another folder. */
export function readRelated(context: Context, profiles: ReadonlyMap<string, string>): string[] {
  const ids: string[] = [];
  for (const line of getItems(context, 'related')) {
    const term = splitTerm(line.text);
    const profile = profiles.get(toTitleKey(term.de));
    const id = addTerm(context, 'occupations', profile === undefined ? term : { ...term, name: profile }, line);
    if (id === undefined) continue;
    if (ids.includes(id)) context.report.leaveOut(line.number, 'listed twice', line.raw);
    else ids.push(id);
  }
  return ids;
}

/** A title without what spellings differ in: case and punctuation. */
export const toTitleKey = (title: string) => toLetters(correctGerman(title));
