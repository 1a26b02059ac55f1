import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.mjs";
import type { Bare } from "./bare.ts";
import type { Desk } from "./desk.ts";
import { type Measure, ms, quantile } from "./measure.ts";

const SAVES = 25;
const LEAST_CLAIMS = 900;

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"],
  });

async function signedIn(browser: Browser, desk: Desk): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const [name = "", value = ""] = desk.cookie.split("=");
  await context.addCookies([{ name, value, url: desk.url }]);
  // The transpiler wraps functions in a call of this, also those that are sent into the page.
  await context.addInitScript("globalThis.__name = (made) => made");
  return context.newPage();
}

/** Opens the review screen and waits until it is alive: it then tells the desk where its person is. */
async function review(page: Page, desk: Desk, articleId: string): Promise<void> {
  const alive = page.waitForResponse((response) => response.url().endsWith("/presence"));
  await page.goto(`${desk.url}/articles/${articleId}`);
  await alive;
}

async function scriptBytes(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await visit();
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** (b) The JavaScript that the review page loads before anybody touches it, compressed. */
export async function javascript(browser: Browser, desk: Desk, bare: Bare, articleId: string): Promise<Measure> {
  const page = await signedIn(browser, desk);
  const ours = await scriptBytes(page, () => review(page, desk, articleId));
  const other = await browser.newPage();
  const theirs = await scriptBytes(other, () => other.goto(bare.url));
  await Promise.all([page.context().close(), other.context().close()]);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return {
    ...{ what: "JavaScript of the review page, gzip", figure: kB(ours), beside: `hello world ${kB(theirs)}` },
    ...{ target: "<= 200 kB", ok: ours <= 200_000 },
  };
}

/** (f) From a key to the painted answer on an article of 900 claims, beside a letter typed onto the bare text. */
export async function hands(browser: Browser, desk: Desk, articleId: string, text: string): Promise<Measure> {
  const page = await signedIn(browser, desk);
  await page.setContent(bareText(text));
  await page.evaluate(watchKeys);
  await page.evaluate(() => addEventListener("keydown", ({ key }) => document.querySelector("p")?.append(key)));
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press("j");
    await page.evaluate(twoFrames);
  }
  const bare = quantile(paintedOf(await page.evaluate(seenKeys)), 0.95);
  await review(page, desk, articleId);
  const claims = await countClaims(page);
  await page.keyboard.press("j");
  await page.evaluate(watchKeys);
  const saved = await decide(page);
  const seen = await page.evaluate(seenKeys);
  await page.context().close();
  const p95 = quantile(paintedOf(seen), 0.95);
  return {
    what: `key to painted answer, ${claims} claims, ${saved} verdicts saved, p95 of ${seen.frames.length} keys`,
    figure: ms(p95),
    beside: `a letter on the bare text ${ms(bare)}`,
    ...{ target: "< 50 ms", ok: p95 < 50 && claims >= LEAST_CLAIMS && saved === SAVES },
  };
}

/** (f) Frames that come late while a long article is scrolled, beside its bare text. */
export async function scrolling(browser: Browser, desk: Desk, articleId: string, text: string): Promise<Measure> {
  const page = await signedIn(browser, desk);
  await page.setContent(bareText(text));
  const bare = await page.evaluate(scrollAlong);
  await review(page, desk, articleId);
  const claims = await countClaims(page);
  const late = await page.evaluate(scrollAlong);
  await page.context().close();
  return {
    what: `frames over 20 ms while scrolling, ${text.split(/\s+/).length} words, ${claims} claims`,
    figure: `${(100 * late).toFixed(1)} %`,
    beside: `the bare text ${(100 * bare).toFixed(1)} %`,
    ...{ target: "<= 5 %", ok: late <= 0.05 && claims >= LEAST_CLAIMS },
  };
}

/** The list holds the rows near those in view only; each tells how many there are. */
const countClaims = async (page: Page) =>
  Number(await page.getByRole("list", { name: "Claims" }).getByRole("listitem").first().getAttribute("aria-setsize"));

const bareText = (text: string) =>
  `<main style="width: 37rem; margin: auto; font: 19px/1.6 serif">${text.replace(/[^\n]+/g, "<p>$&</p>")}</main>`;

/** The browser reports no event that was quicker than 16 ms. */
const paintedOf = ({ events, frames }: Seen) => [
  ...events,
  ...Array<number>(Math.max(0, frames.length - events.length)).fill(16),
];

/** A person sees what a key did before the next one. */
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Decides claims as a reviewer does, each with its citation, and moves about between; answers how many the desk took. */
async function decide(page: Page): Promise<number> {
  const answers: number[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/verdicts")) answers.push(response.status());
  });
  for (let n = 0; n < SAVES; n++) {
    for (const key of ["j", "k", "f", "s", "c"]) {
      await page.keyboard.press(key);
      await page.evaluate(twoFrames);
    }
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.insertText("The register says so.");
    const answer = page.waitForResponse((response) => response.url().endsWith("/verdicts"));
    const title = await page.locator("#panel-title").textContent();
    await page.keyboard.press("Control+Enter");
    await page
      .locator("#panel-title")
      .getByText(title ?? "", { exact: true })
      .waitFor({ state: "detached" });
    await answer;
  }
  return answers.filter((status) => status === 201).length;
}

interface Seen {
  events: number[];
  frames: number[];
}
declare global {
  var seen: Seen;
}

function watchKeys() {
  const seen: Seen = { events: [], frames: [] };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") seen.events.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  const twice = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));
  addEventListener("keydown", ({ timeStamp }) => twice(() => seen.frames.push(performance.now() - timeStamp)), {
    capture: true,
  });
}

const seenKeys = () =>
  new Promise<Seen>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(globalThis.seen))));

/** Scrolls for three seconds, a little at each frame; answers the share of frames that took over 20 ms. */
const scrollAlong = () =>
  new Promise<number>((resolve) => {
    const took: number[] = [];
    let last = performance.now();
    const began = last;
    const frame = (now: number) => {
      took.push(now - last);
      last = now;
      scrollBy(0, 60);
      if (now - began < 3000) requestAnimationFrame(frame);
      else resolve(took.filter((one) => one > 20).length / took.length);
    };
    requestAnimationFrame(frame);
  });
