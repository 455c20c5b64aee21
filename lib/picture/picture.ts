import { createHash } from 'node:crypto';

/** What a share picture shows: where a link to a page is pasted, it stands above the title. */
export interface Picture {
  title: string;
  /** The title in the second language. */
  beside?: string;
  /** The area whose pictogram is in the mark. */
  area?: string;
  /** The line that leads into the page, where it has no facts. */
  lead?: string;
  facts?: readonly Fact[];
}

export interface Fact {
  label: string;
  value: string;
  /** What the value applies to, after it. */
  note?: string;
  /** In large type. */
  figure?: true;
}

/** Width and height in pixels. */
export const pictureSize = { width: 1_200, height: 630 };

/**
 * Counts the changes of the drawing. It is part of every address, so that the same words drawn in another way have
 * another one; a test notices a drawing that has changed.
 */
export const edition = 1;

/** Where all share pictures are. */
export const pictureFolder = '/picture/';

/** Builds the address of a picture from what it shows. */
export function toPicturePath(picture: Picture): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([edition, picture]))
    .digest('hex');
  return `${pictureFolder}${hash.slice(0, 20)}.png`;
}

/** True for the address of a share picture, of today's content or not. */
export function isPicturePath(path: string): boolean {
  return path.startsWith(pictureFolder) && /^[0-9a-f]{20}\.png$/.test(path.slice(pictureFolder.length));
}

/** Says in words what a picture shows. */
export function toAltText({ title, beside, lead, facts = [] }: Picture): string {
  const values = facts.map(({ label, value, note }) => `${label}: ${value}${note ? ` (${note})` : ''}`);
  return [title, beside, lead?.replace(/\.$/, ''), ...values].filter(Boolean).join('. ');
}
