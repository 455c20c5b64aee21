/** Nothing but plain ASCII: most cells and lines of a source, which need no cleaning. */
const plain = /^[\t\n\r\x20-\x7e]*$/;

/**
 * A text of a source as an editor would have typed it: letters composed (`a` with a dots character is `ä`), without
 * soft hyphens, zero-width characters, marks of direction and control characters.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(/(?![\t\n\r])[\p{Cf}\p{Cc}]/gu, '');
}
