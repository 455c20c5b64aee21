import type { Page } from '@playwright/test';

/** Reports how far the page has moved while it loaded, as Chromium scores it. */
export function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** How much wider the page is than the window, at each of some widths. */
export async function listOverflows(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${needed} px at ${width} px`);
  }
  return found;
}

/** Texts that reach over the edge of the page, where nobody can read them. */
export function listCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const cut = [...range.getClientRects()].some(({ right, width }) => width > 1 && right > edge + 1);
      if (cut && !node.parentElement?.closest('.visually-hidden')) found.add(node.textContent?.slice(0, 60) ?? '');
    }
    if (document.documentElement.scrollWidth > edge)
      found.add(`the page is ${document.documentElement.scrollWidth} px wide`);
    return [...found];
  });
}

/** Sets the size of all text; nothing sets the reader's own again. */
export function setTextSize(page: Page, size: '200%' | ''): Promise<void> {
  return page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
}

/** Puts a word into every text of the content, in all groups; not into figures that stay on one line. */
export async function insertEverywhere(page: Page, word: string): Promise<void> {
  await page.evaluate((long) => {
    for (const group of document.querySelectorAll('details')) group.open = true;
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('button, svg, script') || getComputedStyle(parent).whiteSpace === 'nowrap')
        continue;
      node.textContent = (node.textContent ?? '').replace(/\p{L}{4,}/u, long);
    }
  }, word);
}

/** Targets lower than 24 px that are no part of a line (WCAG 2.2, 2.5.8); axe leaves out those with room around them. */
export function listLowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, summary, label:has(input), input:not(label *)')];
    return targets
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => ({ html: target.outerHTML.slice(0, 120), height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 24)
      .map(({ html, height }) => `${height} px: ${html}`);
  });
}

/** Uses of abbreviations that do not stand in text as it was, or have not the one explanation at the end of the page. */
export function listBrokenExplanations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[popovertarget]')].flatMap((use) => {
      const target = document.getElementById(use.getAttribute('popovertarget') ?? '');
      const { display } = getComputedStyle(use.parentElement ?? use);
      return [
        ...(target?.matches('main > :last-child > [popover]') ? [] : ['no explanation']),
        ...(/flex|grid/.test(display) ? [`text of a ${display}`] : []),
      ].map((fault) => `${use.outerHTML}: ${fault}`);
    }),
  );
}

/** The language of the page, the page in the other one that its header leads to, and whether nothing lies over that link. */
export function readSwitch(page: Page): Promise<{ locale: string; path: string | null; isOnTop: boolean }> {
  return page.evaluate(() => {
    const links = document.querySelectorAll('header [data-language-switch]');
    const [link] = links;
    if (!link || links.length > 1) throw new Error(`${links.length} switches of languages in the header`);
    const { left, top, width, height } = link.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return { locale: document.documentElement.lang, path: link.getAttribute('href'), isOnTop: link.contains(found) };
  });
}
