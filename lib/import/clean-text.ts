/** Plain ASCII, as most cells and lines are, needs no cleaning. */
const plain = /^[\t\n\r\x20-\x7e]*$/;

/** Composes letters (`a` and a combining mark become `ä`) and removes invisible and control characters. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(/(?![\t\n\r])[\p{Cf}\p{Cc}]/gu, '');
}
