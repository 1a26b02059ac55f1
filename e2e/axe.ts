import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong with the page as it stands, each as `rule: where, where`. By night only those colours can be wrong
 * that were right by day. Axe is put in once a document, since that takes longer than to look.
 */
export async function axeFindings(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const options = { resultTypes: ["violations" as const], preload: false, ...(only && { runOnly: only }) };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    colorScheme === "dark" && ["color-contrast"],
  );
}
