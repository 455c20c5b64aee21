import { addTerm, type Context, getItems, getLines } from './context';
import { splitBracket, splitTerm, toTitleKey } from './term';

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
      report.countImported();
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
