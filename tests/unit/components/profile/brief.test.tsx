import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Brief } from '#components/profile/brief';
import { getText, type Profile } from '#lib/profile/profile';
import { readValidProfile } from '../../../fixtures/content';

const valid = await readValidProfile('musterbauerin');
const withBrief: Profile = {
  ...valid,
  texts: {
    sl: { ...getText(valid, 'sl'), brief: ['Prvi stavek.', 'Drugi stavek.'] },
    de: { ...getText(valid, 'de'), brief: ['Der erste Satz.', 'Der zweite Satz.'] },
  },
};
const view = { locale: 'sl', beside: 'de', parallel: false } as const;

it('shows easy sentences in the language of the page, and both side by side', () => {
  const alone = renderToStaticMarkup(<Brief profile={withBrief} view={view} />);
  expect(alone).toContain('<li>Prvi stavek.</li><li>Drugi stavek.</li>');
  expect(alone).not.toContain('Satz');
  const both = renderToStaticMarkup(<Brief profile={withBrief} view={{ ...view, parallel: true }} />);
  expect(both).toMatch(/Prvi stavek\..*<div lang="de"[^>]*>Der erste Satz\..*Drugi stavek\./);
});

it('is not there without sentences', () => {
  expect(renderToStaticMarkup(<Brief profile={valid} view={view} />)).toBe('');
});
