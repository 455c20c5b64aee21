import type { Page } from 'playwright';

/** Counts the A4 sheets a page prints on. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // Chromium compresses the contents of pages, not the objects that list them.
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
