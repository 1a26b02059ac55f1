import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { needBrowser } from "../browser.mjs";
import { giveUp, root } from "../setup.mjs";

// node scripts/demo/pictures.mjs: takes README's pictures anew, of the review screen of a demo desk.

const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-pictures-"));
const args = ["scripts/demo.mjs", "--database", path.join(folder, "demo.db")];
const demo = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PORT: "0" } });

try {
  const said = await untilTold();
  const url = /Open (\S+)/.exec(said)?.[1] ?? "";
  const password = /Password: (\S+)/.exec(said)?.[1] ?? "";
  const executablePath = await needBrowser();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const colorScheme of ["light", "dark"]) await picture(browser, { url, password, colorScheme });
  await browser.close();
} catch (error) {
  giveUp(error);
} finally {
  demo.kill();
  rmSync(folder, { recursive: true, force: true });
}

function untilTold() {
  return new Promise((resolve, reject) => {
    let said = "";
    const take = (chunk) => {
      said += chunk;
      if (said.includes("Password:")) resolve(said);
    };
    demo.stdout.on("data", take);
    demo.stderr.on("data", take);
    demo.once("exit", () => reject(new Error(`The demo did not start.\n${said}`)));
  });
}

async function picture(browser, { url, password, colorScheme }) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 810 } });
  await page.goto(url);
  await page.getByLabel("E-mail").fill("reviewer@demo.example");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/(work|articles)$/);
  await page.goto(`${url}/articles`);
  await page.getByRole("link", { name: /Harbour tunnel opens/ }).click();
  await page.getByRole("button", { name: "Keys" }).waitFor();
  await page.locator("[data-claims]", { hasText: "410 million" }).first().click();
  await page.getByRole("link", { name: /final account/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(root, `docs/pictures/review-${colorScheme}.png`), animations: "disabled" });
  await page.close();
}
