import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

const WIDE = { width: 1440, height: 900 };
const SIZES = [WIDE, { width: 360, height: 740 }];

export const widen = (page: Page): Promise<void> => page.setViewportSize(WIDE);

/**
 * Finds nothing to mend in what the page shows now: wide and narrow, light and dark, and no page that scrolls sideways.
 * Dark changes nothing but colours, so there only these are looked at.
 */
export async function looksRight(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // There are no frames here, for which the other mode opens a page of its own at each look.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      expect.soft(found, `${page.url()}, ${size.width} px, ${colorScheme}`).toEqual([]);
    }
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(content, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(size.width);
  }
}
