import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react';
import { siteName } from '#lib/i18n/site-name';
import { pictograms, type Shape } from '#lib/profile/pictograms';
import { type Fact, type Picture, pictureSize } from './picture';

/** Those of app/globals.css: of the light scheme, and in the dark half of the mark of the dark one. */
const colours = { paper: '#fbfaf7', ink: '#17202b', quiet: '#4d5966', data: '#b4451f' };
const onInk = { ink: '#e9ecef', data: '#ff9d76' };

/** In pixels. */
const margin = 64;
const width = pictureSize.width - 2 * margin;

/** The side of a square of the mark, and how much of the second one is in the picture; larger where it stands alone and there is room. */
const marks = { small: { side: 264, second: 96 }, large: { side: 320, second: 112 } };

const titleSizes = [84, 76, 68, 60, 54, 48, 43, 38];
const smallest = 34;
const lines = { title: 1.12, beside: 1.25 };
/** What the name of the site and the mark leave of the height to the titles, at most. */
const room = 228;

/** The width of a letter as a part of its size: no text has narrower ones on average, and few words wider ones. */
const letter = { narrow: 0.44, wide: 0.58 };

/**
 * Lists the sizes to try for a title, the largest first, and the smallest: those in which its longest word is on one
 * line and the titles may have room. Drawing in a size to see that it is too large costs as much as the last drawing.
 */
export function listTitleSizes({ title, beside = '' }: Picture): readonly number[] {
  const longest = Math.max(...title.split(/[\s-]+/).map(({ length }) => length));
  const toHeight = ({ length }: string, size: number, line: number) =>
    Math.ceil((length * size * letter.narrow) / width) * size * line;
  const sizes = titleSizes.filter((size) => {
    const height = toHeight(title, size, lines.title) + toHeight(beside, toBeside(size), lines.beside);
    return longest * size * letter.wide <= width && height <= room;
  });
  return [...sizes, smallest];
}

/** The names of the elements that must not run into each other. */
export const parts = { heading: 'heading', mark: 'mark', below: 'below' };

/** Lays a picture out with its title in a size. */
export function buildLayout({ title, beside, area, lead, facts = [] }: Picture, size: number): ReactElement {
  const shapes = area === undefined ? undefined : pictograms[area];
  const mark = shapes || size === smallest ? marks.small : marks.large;
  // In the smallest size whatever is too long is cut: the frame is worth more than the last word.
  const wrap = (most: number) => (size === smallest ? cut(most) : balance);
  const heading = [
    box({ fontSize: 28, fontWeight: 700, marginBottom: 32 }, siteName),
    box({ ...tight, ...wrap(3), fontSize: size, fontWeight: 700, lineHeight: lines.title }, bind(title)),
    beside &&
      box({ ...wrap(2), ...quiet, marginTop: 14, fontSize: toBeside(size), lineHeight: lines.beside }, bind(beside)),
  ];
  const below = [
    ...facts.map((fact, index) => toFact(fact, wrap(2), index)),
    lead && box({ ...wrap(3), fontSize: 32, lineHeight: 1.35 }, bind(lead)),
  ];
  const narrow = pictureSize.width - mark.side - mark.second - margin - 40;
  return box(
    { ...pictureSize, backgroundColor: colours.paper, color: colours.ink, fontFamily: 'Inter, Inter Ext' },
    ...drawMark(mark, shapes),
    place(parts.heading, { flexDirection: 'column', top: margin - 16, left: margin, width }, heading),
    place(parts.below, { flexDirection: 'column', bottom: margin - 8, left: margin, width: narrow }, below),
  );
}

/** Keeps a preposition of one letter, as Slovenian has, with the word after it. */
function bind(text: string): string {
  return text.replaceAll(/ (\p{L}) /gu, ' $1\u00a0');
}

const balance: CSSProperties = { textWrap: 'balance', wordBreak: 'break-word' };

function cut(most: number): CSSProperties {
  return { display: 'block', lineClamp: most, wordBreak: 'break-word' };
}

/** The second title is quieter; not so small that nobody can read it in a chat. */
function toBeside(size: number): number {
  return Math.max(30, Math.round(size * 0.55));
}

/** Large type stands closer. */
const tight: CSSProperties = { letterSpacing: '-0.02em' };
const quiet: CSSProperties = { fontSize: 25, color: colours.quiet, lineHeight: 1.3 };

function toFact({ label, value, note, figure }: Fact, wrap: CSSProperties, index: number): ReactElement {
  const text: CSSProperties = figure
    ? { ...tight, fontSize: 56, fontWeight: 700, lineHeight: 1.15, flexShrink: 0 }
    : { ...wrap, fontSize: 28, lineHeight: 1.3 };
  return box(
    { flexDirection: 'column', marginTop: index ? 16 : 0 },
    box(quiet, bind(label)),
    box(
      { marginTop: 4, alignItems: 'flex-end' },
      box(text, bind(value)),
      note && box({ ...quiet, ...wrap, marginLeft: 20, marginBottom: 7, flexShrink: 1 }, bind(note)),
    ),
  );
}

/** The mark, cropped by the edges of the picture, with the pictogram in its dark half. */
function drawMark({ side, second }: { side: number; second: number }, shapes: readonly Shape[] = []): ReactElement[] {
  const half: CSSProperties = { bottom: 0, width: side, height: side };
  const centred: CSSProperties = { alignItems: 'center', justifyContent: 'center' };
  const pictogram = createElement('svg', { viewBox: '0 0 32 32', width: 168, height: 168 }, shapes.map(toPath));
  return [
    place(parts.mark, { ...half, ...centred, right: second, backgroundColor: colours.ink }, [pictogram]),
    place('second', { ...half, right: second - side, backgroundColor: colours.data }, []),
  ];
}

function toPath({ d, transform, tone, stroke, holes }: Shape): ReactElement {
  const colour = onInk[tone ?? 'ink'];
  const paint = stroke ? { fill: 'none', stroke: colour, strokeWidth: stroke } : { fill: colour };
  return createElement('path', { key: d, d, transform, ...paint, ...(holes && { fillRule: 'evenodd' }) });
}

function place(key: string, style: CSSProperties, children: ReactNode[]): ReactElement {
  return createElement('div', { key, style: { display: 'flex', position: 'absolute', ...style } }, ...children);
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}
