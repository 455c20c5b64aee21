import { formatProblems } from '#lib/problem/problem';
import type { Site } from '#lib/publish/live-site';

/** Formats the health report for operators: the first line is `ok` as long as visitors get their pages. */
export function formatHealth(site: Site, { waiting, rendered }: { waiting: number; rendered: number }): string {
  const { id, profiles, since } = site.version();
  const { at, problems } = site.checked();
  const lines = [
    'ok',
    `content: version ${id}, ${profiles} profiles, since ${since.toISOString()}`,
    `checked: ${at.toISOString()}`,
    `pages: ${rendered} rendered, ${waiting} waiting`,
  ];
  if (problems.length)
    lines.push(
      '',
      'The files were changed and have problems; visitors see them as they were before:',
      formatProblems(problems),
    );
  return `${lines.join('\n')}\n`;
}
