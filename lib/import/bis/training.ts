import { addTerm, addTerms, type Context, getItems, getLines, type ItemNode, isNew, nest } from './context';
import type { PageLine } from './page-lines';
import { type PageTerm, splitTerm } from './term';

/** Levels in the Austrian register, with their sources; other kinds have none. */
const register: { name: RegExp; eqf: number[]; sources: string[] }[] = [
  { name: /^BMS\b/, eqf: [4], sources: ['nqr-zuordnungen', 'nqr-oead-press'] },
  { name: /^BHS\b/, eqf: [5], sources: ['nqr-zuordnungen', 'nqr-oead-press'] },
  { name: /^Lehre\b/, eqf: [4], sources: ['nqr-zuordnungen', 'nqr-oead-press'] },
  { name: /^Hochschulstudien\b/, eqf: [6, 7], sources: ['nqr-oead-press', 'nqr-aq'] },
];

/** `[NQR^{viii}](#)`, also without the brackets. */
const badge = /\[?NQR[\s^{_]*([ivx]{1,4}|[1-8])\b\}?\]?(\(#?[^()]*\))?/gi;
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

interface Route {
  route: string;
  eqf?: number[];
  fields?: { field: string; narrower?: string[] }[];
  printed?: string;
  sources: string[];
}

/** Kinds of school or study with their fields. */
export function readTraining(context: Context): Route[] {
  const { report } = context;
  const blocks: { line: PageLine | undefined; items: PageLine[] }[] = [];
  for (const line of getLines(context, 'training')) {
    if (line.indent === undefined) blocks.push({ line, items: [] });
    else if (blocks.length) blocks.at(-1)?.items.push(line);
    else report.leaveOut(line.number, 'a field before any kind of school', line.raw);
  }
  const routes: Route[] = [];
  for (const { line, items } of blocks) {
    const route = line && readRoute(context, line);
    if (!line || !route) continue;
    if (
      !isNew(
        context,
        route.route,
        routes.map((earlier) => earlier.route),
        line,
      )
    )
      continue;
    const fields = readFields(context, nest(items));
    const { printed, sources, ...rest } = route;
    routes.push({ ...rest, ...(fields.length && { fields }), ...(printed && { printed }), sources });
  }
  return routes;
}

function readRoute(context: Context, line: PageLine): Route | undefined {
  const { terms, report, source } = context;
  const levels = [...line.text.matchAll(badge)].map(([, level = '']) => romans[Number(level)] ?? level.toUpperCase());
  const term = splitTerm(line.text.replaceAll(badge, '').trim());
  const known = register.find(({ name }) => name.test(term.de));
  const route = addTerm(context, 'education', toSchool(term), line);
  if (route === undefined) return undefined;
  if (!known) report.guess(line.number, 'the register has no level for it', line.raw);
  const sources = known?.sources.filter((id) => terms.findById('sources', id)) ?? [];
  for (const id of sources) terms.include('sources', id);
  const printed = [...new Set(levels)].map((level) => `NQR ${level}`).join(', ');
  return {
    route,
    ...(known && { eqf: known.eqf }),
    ...(printed && { printed }),
    sources: sources.length ? sources : [source],
  };
}

/** `BMS - Berufsbildende mittlere Schule` becomes `Berufsbildende mittlere Schule (BMS)` with the id `bms`. */
function toSchool({ de, ...rest }: PageTerm): PageTerm {
  const [, short, name] = de.match(/^([A-Z]{2,5}) - (.*)$/) ?? [];
  return short && name ? { ...rest, de: `${name} (${short})`, name: short } : { ...rest, de };
}

function readFields(context: Context, nodes: readonly ItemNode[]) {
  const fields: NonNullable<Route['fields']> = [];
  for (const { line, children } of nodes) {
    const field = addTerm(context, 'education', splitTerm(line.text), line);
    if (
      field === undefined ||
      !isNew(
        context,
        field,
        fields.map((earlier) => earlier.field),
        line,
      )
    )
      continue;
    const below = children.flatMap(({ line: own, children: deeper }) => [own, ...deeper.map((node) => node.line)]);
    const narrower = addTerms(context, 'education', below);
    fields.push({ field, ...(narrower.length && { narrower }) });
  }
  return fields;
}

/** Certificates by group; where the indent is lost, the vocabulary says which belong to a group. */
export function readCertificates(context: Context) {
  const { terms, report } = context;
  const groups: { group: string; line: PageLine; certificates: string[] }[] = [];
  for (const { line, children } of nest(getItems(context, 'certificates'))) {
    const term = splitTerm(line.text);
    const known = terms.find('certificates', term.de);
    const sure = known && !terms.isProvisional('certificates', known.id) ? known.broader : undefined;
    const above = groups.findLast(({ group }) => group === sure);
    const id = addTerm(context, 'certificates', term, line);
    if (id === undefined) continue;
    if (above && !children.length) {
      report.guess(line.number, 'not indented: put where the vocabulary has it', line.raw);
      if (isNew(context, id, above.certificates, line)) above.certificates.push(id);
      continue;
    }
    if (
      !isNew(
        context,
        id,
        groups.map(({ group }) => group),
        line,
      )
    )
      continue;
    const certificates: string[] = [];
    for (const { line: own } of children) {
      const certificate = addTerm(context, 'certificates', splitTerm(own.text), own, id);
      if (certificate !== undefined && isNew(context, certificate, certificates, own)) certificates.push(certificate);
    }
    groups.push({ group: id, line, certificates });
  }
  return groups.flatMap(({ group, line, certificates }) => {
    if (certificates.length) return { group, certificates };
    report.leaveOut(line.number, 'a group without certificates, or one without a group', line.raw);
    return [];
  });
}

const school =
  /^((AHS|BHS|BMS|HTL|HAK|HLW|HBLA)\b|Kollegs?$|Fachhochschulen?$|Fachschulen?$|Universitäten$|Universität$|Pädagogische Hochschulen?$|Hochschulen?$|Werkmeisterschulen?$|Meisterschulen?$|Akademien?$)/;

/** Topics of further training, its providers, and the kinds of school among them. */
export function readFurtherTraining(context: Context) {
  const topics = (part: 'deepening' | 'advancement' | 'cross-field') =>
    addTerms(context, 'further-training', getItems(context, part));
  const lists = {
    deepening: topics('deepening'),
    advancement: topics('advancement'),
    crossField: topics('cross-field'),
  };
  const offers = getItems(context, 'providers');
  const isSchool = ({ text }: PageLine) => school.test(splitTerm(text).de);
  const providers = addTerms(
    context,
    'further-training',
    offers.filter((line) => !isSchool(line)),
  );
  const schools = addTerms(context, 'education', offers.filter(isSchool));
  const all = Object.entries({ ...lists, providers, schools }).filter(([, ids]) => ids.length);
  return all.length ? Object.fromEntries(all) : undefined;
}
