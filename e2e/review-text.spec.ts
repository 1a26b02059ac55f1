import type { Page } from "@playwright/test";
import { claimsOf, decide, invented, submit } from "./articles.ts";
import { expect } from "./fixtures.ts";
import { type ReviewPage, test } from "./review-page.ts";

/** Emoji that are joined, flags, skin tones, accents as letters of their own, very long words, and two more scripts. */
const scripts = async () => (await invented("review/scripts.txt")).replaceAll("é", "e\u0301");

/** Where words stand on the screen, from the middle of their first line to that of their last. */
const placeOf = (page: Page, words: string) =>
  page.locator(".review-text").evaluate((article, words) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last)
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
    }
    throw new Error(`The article does not say “${words}”.`);
  }, words);

async function drag(screen: ReviewPage, words: string): Promise<void> {
  const { from, to } = await placeOf(screen.page, words);
  const { mouse } = screen.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}

/** Selects from the beginning of `words`, `units` UTF-16 units on, as a script or an odd browser would. */
const select = (page: Page, words: string, units: number) =>
  page.locator(".review-text").evaluate(
    (article, { words, units }) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + units);
      }
    },
    { words, units },
  );

const toolbar = (screen: ReviewPage, name: string) =>
  screen.page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name });

test("offsets count code points past every emoji and accent, and each mark holds exactly its quote", async ({
  visit,
  admin,
}) => {
  const text = await scripts();
  const { id, claims } = await submit(admin, { text });
  const { revision } = await (await admin.get(`/api/v1/articles/${id}`)).json();
  const points = [...revision.text];
  expect(claims).toHaveLength(8);
  expect(claims[0]?.start).toBe(0);
  expect(claims[0]?.quote).toMatch(/^The Norvik fair 👩‍👩‍👧‍👦/u);
  expect(claims[7]?.quote).toMatch(/🎡$/u);
  expect(points.slice(claims[7]?.end).join("").trim()).toBe("");
  const screen = await visit("reviewer");
  await screen.open(id);
  for (const claim of claims) {
    expect(points.slice(claim.start, claim.end).join("")).toBe(claim.quote);
    const pieces = await screen.mark(claim).allTextContents();
    expect(pieces.join("")).toBe(claim.quote);
  }
});

test("a selection that ends inside a family, a flag or an accent takes the whole sign", async ({ visit, admin }) => {
  const { id } = await submit(admin, { text: await scripts() });
  const screen = await visit("reviewer");
  await screen.open(id);
  for (const [words, units, quote] of [
    ["ticket 👨‍👩‍👧", "ticket 👨".length, "ticket 👨‍👩‍👧"],
    ["from 🇳🇴", "from \ud83c".length, "from 🇳🇴"],
    ["and 👍🏽", "and 👍".length, "and 👍🏽"],
    ["The cafe\u0301", "The cafe".length, "The cafe\u0301"],
  ] as const) {
    await select(screen.page, words, units);
    await toolbar(screen, "Add as a claim").click();
    await expect(screen.said("Added as a claim.")).toBeVisible();
    await expect(screen.panel.getByText(quote, { exact: true })).toBeVisible();
    await screen.press("Escape");
  }
  const added = (await claimsOf(admin, id)).filter((claim) => claim.origin === "person").map((claim) => claim.quote);
  expect(added).toEqual(["from 🇳🇴", "and 👍🏽", "ticket 👨‍👩‍👧", "The cafe\u0301"]);
});

test("the same sentence twice is two claims, each in its own place", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await scripts() });
  const [one, two] = claims.filter((claim) => claim.quote === "The old mill burned down in 1911.");
  if (!one || !two) throw new Error("The sentence does not stand there twice.");
  const screen = await visit("reviewer");
  await screen.open(id);
  await decide(admin, two, "false");
  await expect(screen.mark(two)).toHaveAttribute("data-verdict", "false");
  await expect(screen.mark(one)).toHaveAttribute("data-verdict", "undecided");
  await screen.mark(one).click();
  await screen.at(claims.indexOf(one) + 1, 8);
  await screen.mark(two).click();
  await screen.at(claims.indexOf(two) + 1, 8);
  expect((await claimsOf(admin, id)).filter((claim) => claim.verdict)).toMatchObject([{ id: two.id }]);
});

test("what is written from right to left reads so in text, list and panel, marked where it stands", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: await scripts() });
  const arabic = "بلغ عدد سكان المدينة 125000 نسمة في عام 2024.";
  const hebrew = "מספר התושבים בעיר היה 48,000 בשנת 2022.";
  const screen = await visit("reviewer");
  await screen.open(id);
  for (const words of [arabic, hebrew]) {
    await select(screen.page, words, words.length);
    await toolbar(screen, "Add as a claim").click();
    await expect(screen.said("Added as a claim.")).toBeVisible();
    const mark = screen.page.locator("mark").filter({ hasText: words });
    const paragraph = screen.page.locator("p").filter({ has: mark });
    await expect(paragraph).toHaveCSS("direction", "rtl");
    await expect(mark).toHaveText(words);
    const [outer, inner] = [await paragraph.boundingBox(), await mark.boundingBox()];
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeGreaterThan((outer?.x ?? 0) + (outer?.width ?? 0) - 8);
    await expect(screen.panel.getByText(words)).toHaveCSS("direction", "rtl");
    await expect(screen.list.getByText(words)).toHaveCSS("direction", "rtl");
    await screen.press("Escape");
  }
  const added = (await claimsOf(admin, id)).filter((claim) => claim.origin === "person").map((claim) => claim.quote);
  expect(added).toEqual([arabic, hebrew]);
});

test("claims that overlap can both be seen and picked", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await invented("review/harbour-year.txt") });
  const [first, second] = claims;
  if (!first || !second) throw new Error("There are too few claims.");
  const added = await (
    await admin.post(`/api/v1/articles/${id}/claims`, { data: { start: first.end - 8, end: second.start + 13 } })
  ).json();
  const screen = await visit("reviewer");
  await screen.open(id);
  expect((await screen.mark(added).allTextContents()).join("")).toBe("in 2025. The east quay");
  const both = screen.page.locator(`mark[data-several][data-claims~="${first.id}"]`);
  await expect(both).toHaveText("in 2025.");
  await both.click();
  await screen.at(2, 21);
  await expect(screen.mark(added).first()).toHaveAttribute("data-current", "");
  await both.click();
  await screen.at(1, 21);
  await both.click();
  await screen.at(2, 21);
  await screen.row(2).hover();
  await expect(both).toHaveAttribute("data-hover", "");
  await screen.press("Escape");
  await decide(admin, first, "false");
  await decide(admin, added, "supported");
  await expect(both).toHaveAttribute("data-verdict", "supported");
  await expect(both).toHaveAttribute("data-end", "false");
  await screen.page.getByRole("button", { name: "Claim 1, False: open" }).dispatchEvent("click");
  await screen.at(1, 21);
  await screen.panel.getByRole("button", { name: "Show in the text" }).click();
  await expect(screen.mark(first).first()).toBeFocused();
});

test("very long words break rather than widen a narrow screen", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await scripts() });
  const screen = await visit("reviewer");
  await screen.page.setViewportSize({ width: 360, height: 740 });
  await screen.open(id, claims[5]?.id);
  await expect(screen.panel).toBeVisible();
  const width = () => screen.page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  expect(await screen.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
  await screen.panel.getByRole("button", { name: "Close the claim" }).click();
  await screen.page.getByRole("button", { name: "Claims", exact: true }).first().click();
  await expect(screen.list).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(360);
});

test("what may be done with words selected below the screen stands on it", async ({ visit, admin }) => {
  const { id } = await submit(admin, { text: await scripts() });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.page.setViewportSize({ width: 1440, height: 420 });
  await select(screen.page, "The fair closed", 8);
  await expect(toolbar(screen, "Add as a claim")).toBeInViewport({ ratio: 1 });
});

test("words selected with the mouse become a claim, or the open claim's span", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await invented("review/harbour-year.txt") });
  const screen = await visit("reviewer");
  await screen.open(id, claims[11]?.id);
  await drag(screen, "The lighthouse on Skarv was painted in August");
  await expect(screen.page.getByRole("toolbar", { name: "Selected words" })).toBeInViewport({ ratio: 1 });
  await toolbar(screen, "Make it the claim's span").click();
  await expect(screen.said("The claim's span is changed.")).toBeVisible();
  await screen.at(12, 20);
  await drag(screen, "since 1998");
  await toolbar(screen, "Add as a claim").click();
  await expect(screen.said("Added as a claim.")).toBeVisible();
  await screen.at(13, 21);
  const open = (await claimsOf(admin, id)).filter((claim) => claim.state === "open");
  expect(open.slice(11, 13).map((claim) => claim.quote)).toEqual([
    "The lighthouse on Skarv was painted in August",
    "since 1998",
  ]);
});

test("what was set aside says why, and becomes a claim by one press", async ({ visit, admin }) => {
  const { id } = await submit(admin, { text: await invented("harbour-tunnel.txt") });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("a");
  const row = screen.list.getByRole("list", { name: "Set aside" }).getByRole("listitem").filter({
    hasText: "Is that the end of the matter?",
  });
  await row.getByRole("button", { name: "Why?" }).click();
  await expect(row.getByRole("region", { name: "Why" })).toContainText("question");
  await row.getByRole("button", { name: "Make it a claim" }).click();
  await expect(screen.said("Added as a claim.")).toBeVisible();
  await expect(row).toBeHidden();
  await expect(screen.panel.getByText("Is that the end of the matter?")).toBeVisible();
  await screen.press("w");
  await expect(screen.panel.getByRole("region", { name: "Why" })).toContainText("A person made this a claim.");
  expect((await claimsOf(admin, id)).map((claim) => claim.quote)).toContain("Is that the end of the matter?");
});

test("pointing at a claim on one side shows it on the other", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await invented("review/harbour-year.txt") });
  const [, second] = claims;
  if (!second) throw new Error("There is no second claim.");
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.row(2).hover();
  await expect(screen.mark(second)).toHaveAttribute("data-hover", "");
  await screen.page.getByRole("heading", { level: 1 }).hover();
  await expect(screen.mark(second)).not.toHaveAttribute("data-hover", "");
  await screen.mark(second).hover();
  await expect(screen.row(2).getByRole("button")).toHaveAttribute("data-hover", "");
});
