import { groupBy } from '#lib/catalogue/group-by';
import type { SpokenNode } from './spoken-tree';

/** A text as a screen reader speaks it. */
interface Utterance {
  text: string;
  /** The section it stands in. */
  section: string;
  /** `name`: given by an attribute, instead of the text or on top of it; `link`: all of it, besides its texts. */
  kind: 'text' | 'heading' | 'cell' | 'link' | 'name';
}

const landmarks = new Set(['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search']);
/** What they contain is not spoken where they have a name. */
const leaves = new Set(['link', 'button', 'image', 'img', 'graphics-document', 'option']);
/** Their names are spoken before what they contain; those of others, such as rows, are gathered from it. */
const groups = new Set(['region', 'group', 'list', 'figure']);

/** Lists the landmarks that have a name: what a screen reader offers as an overview. */
export function listLandmarks(root: SpokenNode): string[] {
  const own = landmarks.has(root.role) && root.name ? [`${root.role} ${root.name}`] : [];
  return [...own, ...root.children.flatMap(listLandmarks)];
}

/**
 * Lists what is spoken more than once within a section: a phrase without figures; an amount that is compared with no
 * other; the name of a picture, link or region that holds a text or the heading of its section; a link that ends with
 * the heading. Terms may stand in several groups of a section, and several rows of a table may have the same value.
 */
export function listRepeats(root: SpokenNode, terms: ReadonlySet<string>): string[] {
  const sections = groupBy(listUtterances(root), ({ section }) => section);
  return [...sections].flatMap(([id, utterances]) =>
    [...listSame(utterances, terms), ...listNamesake(utterances)].map((text) => `${id}: ${text.trim()}`),
  );
}

function listSame(utterances: readonly Utterance[], terms: ReadonlySet<string>): string[] {
  // A term may have a comma or a label before it: "Fields: sales".
  const isTerm = (text: string) => terms.has(text.replace(/^(?:[^:,]+:|,) /, ''));
  const texts = utterances.filter(({ kind, text }) => (kind === 'text' || kind === 'heading') && !isTerm(text));
  const amounts = new Set(texts.map(({ text }) => text).filter(isAmount));
  const seen = new Set<string>();
  return texts.flatMap(({ text }) => {
    const words = toWords(text);
    const known = seen.has(words);
    seen.add(words);
    const counts = isAmount(text) ? amounts.size === 1 : /^\D*\p{L}{2,} (?:\D* )?\p{L}{2,}\D*$/u.test(words);
    return known && counts ? [text] : [];
  });
}

const isAmount = (text: string) => text.includes('€');

function listNamesake(utterances: readonly Utterance[]): string[] {
  const texts = utterances.filter(({ kind }) => kind === 'text' || kind === 'heading' || kind === 'cell');
  return utterances.flatMap(({ kind, text }) => {
    const name = ` ${toWords(text)} `;
    const isNamesake = (other: Utterance) => {
      const words = toWords(other.text);
      if (kind === 'link') return other.kind === 'heading' && name.trim() !== words && name.endsWith(` ${words} `);
      return (words.includes(' ') || other.kind === 'heading') && name.includes(` ${words} `);
    };
    return (kind === 'link' || kind === 'name') && texts.some(isNamesake) ? [text] : [];
  });
}

function listUtterances(node: SpokenNode, around: 'text' | 'heading' | 'cell' = 'text'): Utterance[] {
  const { role, name, section } = node;
  const kind = around === 'text' && (role === 'heading' || role === 'cell') ? role : around;
  if (role === 'StaticText') return [{ text: name, section, kind }];
  const inside = node.children.flatMap((child) => listUtterances(child, kind));
  const own = toWords(name);
  const same = own === toWords(inside.map(({ text }) => text).join(' '));
  if (role === 'link' && same && around !== 'heading') return [...inside, { text: name, section, kind: 'link' }];
  if (!own || same) return inside;
  const named: Utterance = { text: name, section, kind: 'name' };
  if (leaves.has(role)) return [named];
  return groups.has(role) ? [named, ...inside] : inside;
}

/** The words of a text as one compares them: letters and digits, with single spaces. */
function toWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
