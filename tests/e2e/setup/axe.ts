import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** In less than half of the bytes of `axe.source`, which every page compiles. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on the colour scheme. */
export const colourRules = axe.getRules(['cat.color']).flatMap(({ ruleId, tags: own }) => {
  return own.some((tag) => tags.includes(tag)) ? ruleId : [];
});

/** What axe finds wrong on a page of `axeTab`, by all rules for WCAG 2.2 AA and good practice unless some are named. */
export async function listViolations(page: Page, rules: string[] = tags): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, rules);
}
