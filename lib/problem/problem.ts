/** A mistake in a content file, worded so that an editor can fix it without knowing the code. */
export interface ContentProblem {
  /** Path relative to the project: `content/profiles/x/profile.json`. */
  file: string;
  /** 1-based; 1 for the whole file. */
  line: number;
  /** 1-based; 1 for the whole line. */
  column: number;
  /** What is wrong, including the value. */
  message: string;
  /** What would be valid. */
  expected?: string;
  /** A likely correction or the next step. */
  hint?: string;
}

/** A value, or every problem that prevents one. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: ContentProblem[] };

/** A position in a file; both 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** Builds a problem of a file as a whole. */
export function toFileProblem(file: string, message: string, hint: string): ContentProblem {
  return { file, line: 1, column: 1, message, hint };
}

/** Converts a character offset to a position. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Formats a problem as `file:line:column  message`, with what was expected and a hint on indented lines. */
export function formatProblem(problem: ContentProblem): string {
  const { file, line, column, message, expected, hint } = problem;
  const lines = [`${file}:${line}:${column}  ${message}`];
  if (expected) lines.push(`  expected ${expected}`);
  if (hint) lines.push(`  ${hint}`);
  return lines.join('\n');
}

/** Formats all problems by file and line, with their number. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${sorted.map(formatProblem).join('\n\n')}\n\n${count} in the content files`;
}
