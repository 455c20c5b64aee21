import { afterEach, expect, it, vi } from 'vitest';
import { parseContent } from '#lib/content/content';
import { fillPlaceholders } from '#lib/content/placeholders';
import { formatProblem } from '#lib/problem/problem';
import { readOverlay, validFolder } from '../../fixtures/content';

afterEach(() => void vi.unstubAllEnvs());

it('fills what the operator has set, as words and not as Markdown', () => {
  const environment = {
    OPERATOR_NAME: ' A_b & [Co] ',
    OPERATOR_ADDRESS: 'Trg 1\n1000 Ljubljana',
    NODE_ENV: 'test',
  } as const;
  expect(fillPlaceholders('[[OPERATOR_NAME]], [[OPERATOR_ADDRESS]]', environment)).toEqual({
    text: 'A\\_b \\& \\[Co\\], Trg 1 1000 Ljubljana',
    links: new Set(),
    open: [],
  });
});

it('links an e-mail address', () => {
  const environment = { CONTACT_EMAIL: 'info@example.org', NODE_ENV: 'test' } as const;
  expect(fillPlaceholders('[[CONTACT_EMAIL]]', environment).text).toBe('[info@example.org](mailto:info@example.org)');
});

it('keeps what is not set, and never reads another variable', () => {
  const environment = { OPERATOR_NAME: ' ', HOME: '/home', NODE_ENV: 'test' } as const;
  const text = '[[OPERATOR_NAME]] [[HOME]] [[write this]] [a](b)';
  expect(fillPlaceholders(text, environment)).toEqual({
    text,
    links: new Set(),
    open: ['[[OPERATOR_NAME]]', '[[HOME]]', '[[write this]]'],
  });
});

/** The warnings of the valid content with a text of its own in the Slovenian imprint, and that text as it is shown. */
async function checkImprint(text: string) {
  const { files, ...rest } = await readOverlay(validFolder);
  const page = `${files.get('pages/imprint/sl.md')}\n\n${text}\n`;
  const content = parseContent({ ...rest, files: new Map([...files, ['pages/imprint/sl.md', page]]) });
  if (!content.ok) throw new Error(content.problems.map(formatProblem).join('\n'));
  const { warnings, pages } = content.value;
  return { warnings: warnings.map(formatProblem), shown: JSON.stringify(pages.get('imprint/sl')) };
}

it('is reported with its file and what to do, and is shown until then', async () => {
  const { warnings, shown } = await checkImprint('[[CONTACT_EMAIL]], [[Kaj zahteva zakon.]], [[CONTACT_EMAIL]]');
  expect(warnings).toEqual([
    'content/pages/imprint/sl.md:1:1  not filled: [[CONTACT_EMAIL]], [[Kaj zahteva zakon.]]\n' +
      '  set CONTACT_EMAIL in the environment; write the text into the file in place of [[…]]',
  ]);
  expect(shown).toContain('[[Kaj zahteva zakon.]]');
});

it('is no warning any more once it is set', async () => {
  vi.stubEnv('CONTACT_EMAIL', 'info@example.org');
  const { warnings, shown } = await checkImprint('[[CONTACT_EMAIL]]');
  expect(warnings).toEqual([]);
  expect(shown).toContain('"href":"mailto:info@example.org"');
});
