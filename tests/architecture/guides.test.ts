import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from './sources';

const folders = ['.github', '.vscode', 'app', 'components', 'content', 'deploy', 'lib', 'public', 'tests'];
const files = [
  ...readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...folders.flatMap(listFiles),
];
const guides = files.filter((path) => path.endsWith('.md') && !/^content\/(pages|profiles)\/|fixtures/.test(path));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What a guide writes as code: in a line of text or in a block. */
function listCode(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline];
}

/** `a/{b,c}/<id>.ts` as patterns of the paths it stands for. */
function toPatterns(path: string): RegExp[] {
  const [, before, choice, after] = path.match(/^(.*?)\{([^}]+)\}(.*)$/) ?? [];
  if (choice !== undefined) return choice.split(',').flatMap((one) => toPatterns(`${before}${one}${after}`));
  const escaped = path.replace(/\/$/, '').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return [new RegExp(`^${escaped.replaceAll(/<[^>]+>|\*/g, '[^/]+')}$`)];
}

/** The paths that a guide names and that are not there. They start at the project or at the guide; a name alone may be anywhere. */
function listMissing(guide: string, text: string): string[] {
  const own = files.flatMap((file) => (file.startsWith(`${dirname(guide)}/`) ? [relative(dirname(guide), file)] : []));
  // The examples of the editors' manual are those of the fixtures.
  if (guide.startsWith('content/')) own.push(...files.flatMap((file) => file.split('tests/fixtures/valid/')[1] ?? []));
  const starts = new Set([...folders, ...own.map((path) => path.split('/')[0])]);
  const all = new Set([...folders, ...files, ...own, ...files.map((file) => basename(file))]);
  const isPath = (word: string) =>
    starts.has(word.match(/^([^/]+)\//)?.[1]) || /^[\w.<>{},*-]+\.(md|ts|tsx|mjs|json|ya?ml|conf)$/.test(word);
  const words = listCode(text).flatMap((code) => code.split(/[\s"'()]+/));
  const isThere = (pattern: RegExp) => [...all].some((path) => pattern.test(path));
  return words.filter(isPath).filter((path) => !toPatterns(path).every(isThere));
}

/** The npm scripts that a guide names. */
function listScripts(text: string): string[] {
  return listCode(text)
    .flatMap((code) => [...code.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name))
    .filter((name) => !['ci', 'install', 'version', 'update', 'NAME'].includes(name));
}

describe.each(guides)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');

  it('names files that are there', () => {
    expect(listMissing(guide, text)).toEqual([]);
  });

  it('names scripts that are there', () => {
    expect(listScripts(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it.each([
  ['`lib/none.ts`', ['lib/none.ts']],
  ['`lib/i18n/{locales,none}.ts`', ['lib/i18n/{locales,none}.ts']],
  ['`lib/profile/sections/<id>.ts` and `/sl/iskanje`', []],
  ['```\nnpm test -- unit tests/none.test.ts\n```', ['tests/none.test.ts']],
])('would see it: %s', (text, missing) => {
  expect(listMissing('README.md', text)).toEqual(missing);
});

it('keeps the README at two screens', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(100);
});

it('names every script in a guide', () => {
  const named = new Set(guides.flatMap((guide) => listScripts(readFileSync(guide, 'utf8'))));
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});

it('runs the two commands of the README in the workflow, on each supported line of Node', () => {
  const { jobs } = parse(readFileSync('.github/workflows/test.yml', 'utf8'));
  const commands = (job: string) => jobs[job].steps.map(({ run = '' }) => run).join('\n');
  expect(commands('test')).toMatch(/^npm test$/m);
  expect(commands('start')).toMatch(/^npm start &$/m);
  for (const job of ['test', 'start'])
    expect(jobs[job].strategy.matrix.node).toEqual(expect.arrayContaining(['20', '22', '24']));
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(jobs.start.strategy.matrix.node).toContain(`${engines.node.replace('>=', '')}.0`);
});

it('holds back in Dependabot what lib/command/README.md says needs a newer Node', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const held: string[] = updates[0].ignore.map((rule: Record<string, string>) => rule['dependency-name']);
  const reasons = readFileSync('lib/command/README.md', 'utf8');
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of held) expect({ ...dependencies, ...devDependencies }).toHaveProperty([name]);
  expect(held.filter((name) => name !== '@types/node' && !reasons.includes(name))).toEqual([]);
});

it('has the licence it names', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).license).toBe('MIT');
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
});
