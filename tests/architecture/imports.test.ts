import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { listSources } from './sources';

/** What each part of the house may import from others; `type` after a domain allows only its types. */
const rules: Record<string, readonly string[]> = {
  'lib/i18n': [],
  'lib/problem': [],
  'lib/markdown': ['lib/problem type'],
  'lib/vocabulary': ['lib/i18n', 'lib/problem', 'lib/markdown'],
  'lib/profile': ['lib/vocabulary', 'lib/i18n', 'lib/problem', 'lib/markdown'],
  'lib/content': ['lib/profile', 'lib/vocabulary', 'lib/i18n', 'lib/problem', 'lib/markdown'],
  'lib/catalogue': ['lib/content', 'lib/profile', 'lib/vocabulary', 'lib/i18n', 'lib/problem', 'lib/markdown'],
  'lib/search': ['lib/catalogue', 'lib/profile', 'lib/vocabulary', 'lib/i18n', 'lib/messages'],
  'lib/picture': ['lib/catalogue', 'lib/profile', 'lib/vocabulary', 'lib/i18n', 'lib/messages'],
  'lib/seo': [
    'lib/picture',
    'lib/catalogue',
    'lib/profile',
    'lib/vocabulary',
    'lib/i18n',
    'lib/messages',
    'lib/markdown',
  ],
  'lib/data': ['lib/seo', 'lib/catalogue', 'lib/profile', 'lib/vocabulary', 'lib/markdown', 'lib/i18n', 'lib/messages'],
  'lib/share': ['lib/catalogue', 'lib/profile', 'lib/i18n'],
  'lib/messages': ['lib/i18n', 'lib/profile type'],
  'lib/import': ['lib/content', 'lib/profile', 'lib/vocabulary', 'lib/i18n', 'lib/problem'],
  'lib/publish': [
    'lib/picture',
    'lib/content',
    'lib/catalogue',
    'lib/seo',
    'lib/data',
    'lib/share',
    'lib/profile',
    'lib/problem',
    'lib/i18n',
  ],
  'lib/server': ['lib/publish', 'lib/messages', 'lib/problem', 'lib/i18n'],
  'lib/command': ['lib/server', 'lib/publish', 'lib/catalogue', 'lib/content', 'lib/problem', 'lib/i18n'],
  components: ['lib/i18n', 'lib/messages', 'lib/markdown', 'lib/profile', 'lib/share', 'lib/vocabulary type'],
  app: [
    'components',
    'lib/picture',
    'lib/catalogue',
    'lib/search',
    'lib/seo',
    'lib/data',
    'lib/share',
    'lib/messages',
    'lib/profile',
    'lib/i18n',
  ],
  'next.config.ts': ['lib/i18n'],
};

/** Parts that may touch the disk. */
const readers = ['lib/picture', 'lib/content', 'lib/import', 'lib/publish', 'lib/command'];

const toPart = (path: string) => path.match(/^(lib\/[^/]+|components|app|public|next\.config\.ts)/)?.[0] ?? path;
const isBuiltIn = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

/** Where an import leads: a path of the project, or undefined for a package. */
function resolve(from: string, target: string): string | undefined {
  if (target.startsWith('#')) return target.slice(1);
  return target.startsWith('.') ? join(dirname(from), target) : undefined;
}

function judge(path: string, target: string, typeOnly: boolean): string | undefined {
  const part = toPart(path);
  if (isBuiltIn(target)) {
    const disk = /^(node:)?fs(\/promises)?$/.test(target);
    return disk && !readers.includes(part) ? `${part} must not touch the disk` : undefined;
  }
  const resolved = resolve(path, target);
  if (resolved === undefined) return undefined;
  const other = toPart(resolved);
  if (part === other) return target.startsWith('#lib') ? 'inside a domain paths are relative' : undefined;
  const allowed = rules[part] ?? [];
  if (!allowed.includes(other) && !(typeOnly && allowed.includes(`${other} type`))) {
    return `${part} must not see ${other}${allowed.includes(`${other} type`) ? ', only its types' : ''}`;
  }
  const needsHash = part !== 'next.config.ts' && !target.startsWith('#');
  return needsHash ? 'across domains paths start with #lib/' : undefined;
}

interface Import {
  target: string;
  /** Where the statement starts. */
  start: number;
  typeOnly: boolean;
}

type Node = { type?: string; start: number; source?: { value: string } | null; [key: string]: unknown };

/** Lists what a file imports and re-exports, also within expressions and types. */
function listImports(node: unknown): Import[] {
  if (Array.isArray(node)) return node.flatMap(listImports);
  if (typeof node !== 'object' || node === null) return [];
  const {
    type,
    start,
    source,
    importKind,
    exportKind,
    specifiers = [],
  } = node as Node & {
    specifiers?: { importKind?: string; exportKind?: string }[];
  };
  const below = Object.values(node).flatMap(listImports);
  if (typeof source?.value !== 'string') return below;
  const kinds = specifiers.map((one) => one.importKind ?? one.exportKind);
  const named = kinds.length > 0 && kinds.every((kind) => kind === 'type');
  const typeOnly = type === 'TSImportType' || importKind === 'type' || exportKind === 'type' || named;
  return [{ target: source.value, start, typeOnly }, ...below];
}

/** All offences of a file, each with its line. */
function check(path: string, text: string): string[] {
  const program = parseAst(text, { lang: /x$/.test(path) ? 'tsx' : 'ts' });
  return listImports(program.body).flatMap(({ target, start, typeOnly }) => {
    const offence = judge(path, target, typeOnly);
    return offence ? [`${path}:${text.slice(0, start).split('\n').length} ${target}: ${offence}`] : [];
  });
}

it('lets nobody import what is not theirs to see', () => {
  const offences = listSources(['lib', 'components', 'app', 'public', 'next.config.ts']).flatMap((path) =>
    check(path, readFileSync(path, 'utf8')),
  );
  expect(offences).toEqual([]);
});

it.each([
  ['lib/i18n/x.ts', "import { a } from '#lib/profile/profile';", 'lib/i18n must not see lib/profile'],
  ['components/ui/x.tsx', "import {\n  a,\n} from '#lib/content/content';", 'components must not see lib/content'],
  ['components/ui/x.tsx', "import { a } from '#lib/vocabulary/term';", 'lib/vocabulary, only its types'],
  ['components/ui/x.tsx', "import { type A, b } from '#lib/vocabulary/term';", 'lib/vocabulary, only its types'],
  ['components/ui/x.tsx', "import { type A, type B } from '#lib/vocabulary/term';", undefined],
  ['lib/profile/x.ts', "import { a } from '#lib/profile/y';", 'inside a domain paths are relative'],
  ['lib/profile/x.ts', "import { a } from '../problem/problem';", 'across domains paths start with #lib/'],
  ['lib/profile/x.ts', "import { readFile } from 'node:fs/promises';", 'must not touch the disk'],
  ['lib/profile/x.ts', "import { readFile } from 'fs';", 'must not touch the disk'],
  ['lib/seo/x.ts', "export { a } from '#lib/publish/live-site';", 'lib/seo must not see lib/publish'],
  ['lib/catalogue/x.ts', "import { a } from '#lib/publish/live-site';", 'lib/catalogue must not see lib/publish'],
  ['lib/content/x.ts', "import { a } from '#lib/command/start';", 'lib/content must not see lib/command'],
  ['lib/publish/x.ts', "import type { A } from '#lib/server/answer';", 'lib/publish must not see lib/server'],
  ['lib/publish/x.ts', "import { a } from '#lib/command/start';", 'lib/publish must not see lib/command'],
  ['lib/publish/x.ts', "import { a } from '#lib/search/search';", 'lib/publish must not see lib/search'],
  ['lib/server/x.ts', "import { a } from '#lib/catalogue/catalogue';", 'lib/server must not see lib/catalogue'],
  ['lib/server/x.ts', "import { a } from '#lib/command/start';", 'lib/server must not see lib/command'],
  ['lib/server/x.ts', "import { readFile } from 'node:fs/promises';", 'lib/server must not touch the disk'],
  ['lib/command/x.ts', "import { a } from '#lib/import/import';", 'lib/command must not see lib/import'],
  ['app/x.tsx', "const a = await import('#lib/publish/live-site');", 'app must not see lib/publish'],
  ['app/x.tsx', "import type { A } from '#lib/server/answer';", 'app must not see lib/server'],
  ['components/ui/x.tsx', "import { a } from '#lib/command/start';", 'components must not see lib/command'],
  ['lib/i18n/x.ts', "type A = import('#lib/profile/profile').A;", 'lib/i18n must not see lib/profile'],
  ['lib/i18n/x.ts', "export type { A } from '#lib/profile/profile';", 'lib/i18n must not see lib/profile'],
  ['lib/messages/x.ts', "export * from '#lib/profile/profile';", 'lib/profile, only its types'],
  ['lib/messages/x.ts', "type A = import('#lib/profile/profile').A;", undefined],
  ['lib/i18n/x.ts', "// import { a } from '#lib/profile/profile';", undefined],
  ['lib/server/x.ts', "import { a } from '#lib/publish/live-site';", undefined],
  ['lib/command/x.ts', "import { a } from '#lib/server/listen';", undefined],
  ['lib/content/x.ts', "import { readFile } from 'node:fs/promises';", undefined],
  ['lib/import/x.ts', "import { readFile } from 'node:fs/promises';", undefined],
  ['lib/publish/x.ts', "import { readFile } from 'node:fs/promises';", undefined],
  ['lib/command/x.ts', "import { readFile } from 'node:fs/promises';", undefined],
])('would see it: %s %s', (path, source, expected) => {
  const offences = check(path, source);
  if (expected === undefined) expect(offences).toEqual([]);
  else expect(offences.join()).toContain(expected);
});
