import type { ByLocale } from '#lib/i18n/locales';
import { toSlug } from '#lib/i18n/slug';
import type { Source } from '#lib/vocabulary/vocabulary';
import { buildLabels } from '../labels';
import type { EscoData } from './esco-data';
import { type Occupation, toProfileId } from './occupations';
import type { Reserved } from './reserved';

/** The source of all sections; its note has the attribution the Commission asks for, and what we changed. */
export const escoSource = {
  id: 'esco',
  publisher: { de: 'Europäische Kommission', sl: 'Evropska komisija' },
  short: { de: 'ESCO', sl: 'ESCO' },
  title: {
    de: 'ESCO: europäische Klassifikation für Fähigkeiten, Kompetenzen, Qualifikationen und Berufe',
    sl: 'ESCO: evropska klasifikacija spretnosti, kompetenc, kvalifikacij in poklicev',
  },
  url: 'https://esco.ec.europa.eu/',
  note: {
    de: 'Dieser Dienst verwendet die ESCO-Klassifikation der Europäischen Kommission. Geändert: beide Geschlechtsformen ausgeschrieben, Sprachen und Ausgaben zusammengeführt.',
    sl: 'Ta storitev uporablja klasifikacijo ESCO Evropske komisije. Spremenjeno: obe obliki naziva sta izpisani, jeziki in izdaje so združeni.',
  },
  licence: { title: '2011/833/EU', url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj' },
} satisfies Source;

/** The table of correspondences between ESCO and the codes of the AMS. */
export const crosswalkSource = {
  id: 'esco-ams',
  publisher: { de: 'AMS Österreich' },
  short: { de: 'ESCO und AMS-Codes', sl: 'ESCO in šifre AMS' },
  title: {
    de: 'Zuordnung der ESCO-Berufe zur AMS-Berufssystematik (Sechssteller)',
    sl: 'Povezava poklicev ESCO s klasifikacijo poklicev AMS (šestmestna)',
  },
  note: {
    de: 'Angezeigt werden nur genaue Entsprechungen; die anderen führen bei der Suche zum Beruf.',
    sl: 'Prikazane so samo natančne ustreznice; druge pri iskanju vodijo do poklica.',
  },
} satisfies Source;

/** A term of ESCO; its Slovenian is reviewed, as it is the official label. */
function toTerm(id: string, de: string, sl: string | undefined) {
  return { id, labels: buildLabels(de, sl === undefined ? {} : { sl: { text: sl, status: 'reviewed' } }) };
}

/** Builds the ids of competences by ESCO address: slugs of the German labels, with a part of the address where not unique. */
export function buildCompetenceIds({ skills, relations }: EscoData, { competences }: Reserved): Map<string, string> {
  const used = new Set([...relations.values()].flatMap(({ essential, optional }) => [...essential, ...optional]));
  const labelsById = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const uri of [...used].sort()) {
    const label = skills.de.get(uri);
    if (label === undefined) continue;
    const slug = toSlug(label) || 'kompetenz';
    const reserved = competences.get(slug);
    const free = reserved === undefined || reserved === label;
    // Concepts with the same German label share a term.
    const same = labelsById.get(slug) === label;
    const id = free && (same || !labelsById.has(slug)) ? slug : `${slug}-${uri.slice(-36, -28)}`;
    labelsById.set(id, label);
    ids.set(uri, id);
  }
  return ids;
}

/** Builds occupations.json: the names of occupations that others refer to, for where one has no profile. */
export function buildOccupations(referred: ReadonlySet<Occupation>) {
  const terms = [...referred].map((one) => toTerm(toProfileId(one), one.titles.de.title, one.titles.sl?.title));
  return terms.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Builds competences.json: the competences of the imported profiles. */
export function buildCompetences({ skills }: EscoData, ids: ReadonlyMap<string, string>) {
  const terms = new Map<string, object>();
  for (const [uri, id] of ids) {
    if (!terms.has(id)) terms.set(id, toTerm(id, skills.de.get(uri) ?? id, skills.sl.get(uri)));
  }
  return [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term);
}

/** Builds areas.json from groups with occupations: sub-major groups of ISCO-08 are areas, unit groups groups. */
export function buildAreas({ groups }: EscoData, codes: Iterable<string>) {
  const used = [...new Set(codes)].sort();
  const toGerman = (code: string) => groups.de.get(code) ?? `ISCO ${code}`;
  const name = (code: string) => ({ ...toTerm(toGroupId(code), toGerman(code), groups.sl.get(code)), isco: code });
  return [...new Set(used.map((code) => code.slice(0, 2)))].map((area) => {
    const toAreaSlug = (label: string) => `${toSlug(label).slice(0, 60).replace(/-$/, '')}-isco-${area}`;
    const [de, sl = de] = [toGerman(area), groups.sl.get(area)];
    return {
      ...name(area),
      slug: { de: toAreaSlug(de), sl: toAreaSlug(sl) } satisfies ByLocale<string>,
      groups: used.filter((code) => code.startsWith(area)).map(name),
    };
  });
}

/** The id of an area or group: `isco-2433`. */
export function toGroupId(code: string): string {
  return `isco-${code}`;
}
