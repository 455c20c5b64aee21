/** Something in a page that an editor should look at. */
export interface Note {
  line: number;
  /** `guessed`: imported, but not as it is in the page; `left out`: not imported. */
  kind: 'guessed' | 'left out';
  message: string;
  /** The text of the page. */
  text: string;
}

/** In characters; longer texts are cut. */
const longestText = 500;

/** Collects the notes on a page. */
export class Report {
  readonly notes: Note[] = [];
  /** The number of facts that were imported: terms, figures, paragraphs. */
  imported = 0;

  countImported(number = 1): void {
    this.imported += number;
  }

  guess(line: number, message: string, text: string): void {
    this.add('guessed', line, message, text);
  }

  leaveOut(line: number, message: string, text: string): void {
    this.add('left out', line, message, text);
  }

  count(kind: Note['kind']): number {
    return this.notes.filter((note) => note.kind === kind).length;
  }

  /** `3 imported, 2 guessed, 1 left out`. */
  summarise(): string {
    return `${this.imported} imported, ${this.count('guessed')} guessed, ${this.count('left out')} left out`;
  }

  private add(kind: Note['kind'], line: number, message: string, text: string): void {
    const whole = text.trim();
    const shown = whole.length > longestText ? `${whole.slice(0, 100)}… (${whole.length} characters)` : whole;
    this.notes.push({ line, kind, message, text: shown });
  }
}

/** Formats a note: location and message, then the text of the page. */
export function formatNote(file: string, { line, kind, message, text }: Note): string {
  return `${file}:${line}  ${kind}: ${message}${text ? `\n  ${text.replaceAll('\n', ' ')}` : ''}`;
}
