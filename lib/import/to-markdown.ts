/** Escapes a paragraph for Markdown. */
export function toMarkdown(text: string): string {
  return text
    .replace(/[\\`*_<>[\]&]/g, '\\$&')
    .replace(/^([-+#=~]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
