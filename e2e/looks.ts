import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { expect } from "./fixtures.ts";

const WIDE = { width: 1440, height: 900 };
const SIZES = [WIDE, { width: 360, height: 740 }];

export const widen = (page: Page): Promise<void> => page.setViewportSize(WIDE);

/** Finds nothing to mend in what the page shows now: wide and narrow, light and dark, and no page that scrolls sideways. */
export async function looksRight(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      const found = await axeFindings(page, colorScheme);
      expect.soft(found, `${page.url()}, ${size.width} px, ${colorScheme}`).toEqual([]);
    }
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(content, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(size.width);
  }
}
