/** One mistake in a content file, told so that an editor can mend it without knowing the code. */
export interface ContentProblem {
  /** Path as the editor knows it, from the project's folder: `content/profiles/x/profile.json`. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  /** 1-based; 1 where the whole line is meant. */
  column: number;
  /** What is wrong, naming the value. */
  message: string;
  /** What would have been right. */
  expected?: string;
  /** A likely correction or the next step. */
  hint?: string;
}

/** A value, or every reason why there is none. Nothing in between. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: ContentProblem[] };

/** Where something stands in a file; both 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** A problem of a file as a whole. */
export function toFileProblem(file: string, message: string, hint: string): ContentProblem {
  return { file, line: 1, column: 1, message, hint };
}

/** The position of a character offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** `file:line:column  message`, then what was expected and a hint, each on an indented line. */
export function formatProblem(problem: ContentProblem): string {
  const { file, line, column, message, expected, hint } = problem;
  const lines = [`${file}:${line}:${column}  ${message}`];
  if (expected) lines.push(`  expected ${expected}`);
  if (hint) lines.push(`  ${hint}`);
  return lines.join('\n');
}

/** All problems in the order of their files and lines, and how many there are. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${sorted.map(formatProblem).join('\n\n')}\n\n${count} in the content files`;
}
