/** Settings of the environment that fill placeholders of the same name in the text pages. */
export const operatorSettings = ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'CONTACT_EMAIL'] as const;

const placeholder = /\[\[([^[\]]+)\]\]/g;

/** A text with what the operator has set, and the placeholders that are still open. */
export interface Filled {
  text: string;
  /** Addresses that were filled in, which no editor has written. */
  links: ReadonlySet<string>;
  open: string[];
}

/** Fills `[[CONTACT_EMAIL]]` and the like in a Markdown text. */
export function fillPlaceholders(text: string, environment: NodeJS.ProcessEnv = process.env): Filled {
  const open: string[] = [];
  const links = new Set<string>();
  const filled = text.replaceAll(placeholder, (whole, name: string) => {
    const setting = operatorSettings.find((known) => known === name);
    const value = setting && environment[setting]?.trim();
    if (!value) {
      open.push(whole);
      return whole;
    }
    const words = escapeMarkdown(value);
    if (setting !== 'CONTACT_EMAIL') return words;
    links.add(`mailto:${encodeURI(value)}`);
    return `[${words}](mailto:${encodeURI(value)})`;
  });
  return { text: filled, links, open };
}

/** Also joins lines: an address of several is one line here. */
function escapeMarkdown(value: string): string {
  return value.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
