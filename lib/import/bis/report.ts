/** One thing about a page that an editor should look at. */
export interface Note {
  line: number;
  /** `guessed`: taken, but not as it stands there; `left out`: not taken. */
  kind: 'guessed' | 'left out';
  message: string;
  /** What stands in the page. */
  text: string;
}

/** How much of a long line a report repeats. */
const longestText = 500;

/** Collects what becomes of a page. */
export class Report {
  readonly notes: Note[] = [];
  /** How many facts were taken: terms, figures, paragraphs. */
  taken = 0;

  take(number = 1): void {
    this.taken += number;
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

  /** `3 taken, 2 guessed, 1 left out`. */
  summarise(): string {
    return `${this.taken} taken, ${this.count('guessed')} guessed, ${this.count('left out')} left out`;
  }

  private add(kind: Note['kind'], line: number, message: string, text: string): void {
    const whole = text.trim();
    const shown = whole.length > longestText ? `${whole.slice(0, 100)}… (${whole.length} characters)` : whole;
    this.notes.push({ line, kind, message, text: shown });
  }
}

/** A note as it is printed: place and what became of it, then the words of the page. */
export function formatNote(file: string, { line, kind, message, text }: Note): string {
  return `${file}:${line}  ${kind}: ${message}${text ? `\n  ${text.replaceAll('\n', ' ')}` : ''}`;
}
