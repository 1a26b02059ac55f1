import { claimsOf, decide, invented, submit } from "./articles.ts";
import { expect } from "./fixtures.ts";
import { type ReviewPage, signOff, test } from "./review-page.ts";

const year = () => invented("review/harbour-year.txt");

const record = (screen: ReviewPage) => screen.verdict.getByRole("button", { name: "Record verdict" }).click();
const citation = (screen: ReviewPage, number: number) =>
  screen.verdict.getByRole("group", { name: `Citation ${number}` });

async function paste(screen: ReviewPage, words: string): Promise<void> {
  await screen.page.evaluate((text) => navigator.clipboard.writeText(text), words);
  await screen.press("Control+v");
}

test("a paste fills what it tells: a quotation with its source, a link, a DOI, an ISBN, a bare passage", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await year() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  const pasted = [
    "“The quay is 610 metres long.” — Berit Dahl, The year in port, Norvik Press, 3 May 2026, https://norvik.example/year",
    "https://norvik.example/ledger?year=2025",
    "doi:10.5555/12345678",
    "ISBN 978-0-306-40615-7",
    "The quay was lengthened in March.",
  ];
  for (const [at, words] of pasted.entries()) {
    await screen.press("c");
    await expect(citation(screen, at + 1).getByLabel("Passage that decides it")).toBeFocused();
    await paste(screen, words);
    await screen.press("Escape");
  }
  const fields = async (number: number, told: Record<string, string>) => {
    for (const [label, value] of Object.entries(told))
      await expect(citation(screen, number).getByLabel(label, { exact: true })).toHaveValue(value);
  };
  await fields(1, {
    "Passage that decides it": "The quay is 610 metres long.",
    Title: "Berit Dahl, The year in port",
    Publisher: "Norvik Press",
    Published: "2026-05-03",
    Link: "https://norvik.example/year",
  });
  await fields(2, { "Passage that decides it": "", Link: "https://norvik.example/ledger?year=2025" });
  await fields(3, { "Passage that decides it": "", Link: "https://doi.org/10.5555/12345678" });
  await fields(4, { "Passage that decides it": "", Note: "ISBN 9780306406157" });
  await fields(5, { "Passage that decides it": "The quay was lengthened in March.", Link: "" });
});

test("a citation used before and a claim of the desk's own archive are found and cited", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await year() });
  const [first, second] = claims;
  if (!first || !second) throw new Error("There are too few claims.");
  await decide(admin, first, "supported");
  const lighthouse = claims.find(({ quote }) => quote.startsWith("The lighthouse on Skarv"));
  if (lighthouse) await decide(admin, lighthouse, "supported");
  const screen = await visit("reviewer");
  await screen.open(id, second.id);
  await screen.press("s");
  const find = screen.verdict.getByRole("button", { name: "Find" });
  await find.click();
  await screen.page.keyboard.type("register says");
  await screen.verdict.getByRole("button", { name: /The register says so/ }).click();
  await expect(screen.passage).toHaveValue("The register says so.");
  await expect(screen.verdict.getByLabel("Link", { exact: true })).toHaveValue("https://register.example/1");
  await screen.passage.fill("The register says so of the quay.");
  await screen.verdict.getByText("Archive, access date, note").click();
  await screen.verdict.getByLabel("Note", { exact: true }).fill("Seen in the reading room.");
  await find.click();
  await screen.page.keyboard.type("lighthouse on Skarv");
  await screen.verdict
    .getByRole("button", { name: /The lighthouse on Skarv.*A claim of this desk/ })
    .first()
    .click();
  await expect(citation(screen, 2).getByText("Cites a claim of this desk.")).toBeVisible();
  await record(screen);
  await expect.poll(async () => (await claimsOf(admin, id))[1]?.verdict).toBe("supported");
  const kept = (await claimsOf(admin, id))[1]?.currentVerdict?.citations;
  expect(kept).toMatchObject([
    { passage: "The register says so of the quay.", note: "Seen in the reading room.", title: "Register" },
    { citedClaimId: expect.any(String), passage: expect.stringContaining("The lighthouse on Skarv") },
  ]);
  await screen.open(id, second.id);
  const told = screen.panel.getByRole("region", { name: "Verdict" });
  await expect(told.getByText("“The register says so of the quay.”")).toBeVisible();
  await expect(told.getByText("Seen in the reading room.")).toBeVisible();
  await screen.open(id, claims[2]?.id);
  await screen.press("s");
  for (const words of ["register says so of the quay", "lighthouse on Skarv"]) {
    await find.click();
    await screen.page.keyboard.type(words);
    await screen.verdict.getByRole("button", { name: new RegExp(`${words}.*Used in this article`) }).click();
  }
  await expect(citation(screen, 1).getByLabel("Note", { exact: true })).toHaveValue("Seen in the reading room.");
  await expect(citation(screen, 2).getByText("Cites a claim of this desk.")).toBeVisible();
  const link = citation(screen, 2).getByLabel("Link", { exact: true });
  await link.fill("doi.org/10.5555/12345678");
  await link.press("Tab");
  await expect(link).toHaveValue("https://doi.org/10.5555/12345678");
});

test("citations are put in order, removed and brought back", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await year() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  await screen.press("s");
  for (const words of ["One", "Two", "Three"]) {
    await screen.press("c");
    await expect(screen.passage.last()).toBeFocused();
    await screen.type(words);
    await screen.press("Escape");
  }
  const inOrder = async (...words: string[]) => {
    await expect(screen.passage).toHaveCount(words.length);
    for (const [at, value] of words.entries()) await expect(screen.passage.nth(at)).toHaveValue(value);
  };
  await screen.verdict.getByRole("button", { name: "Move citation 3 up" }).click();
  await inOrder("One", "Three", "Two");
  await screen.verdict.getByRole("button", { name: "Move citation 1 down" }).click();
  await inOrder("Three", "One", "Two");
  await screen.verdict.getByRole("button", { name: "Remove citation 2" }).click();
  await inOrder("Three", "Two");
  await screen.verdict.getByRole("button", { name: "Bring it back" }).click();
  await inOrder("Three", "One", "Two");
  await record(screen);
  await expect
    .poll(async () => (await claimsOf(admin, id))[0]?.currentVerdict?.citations.map((one) => one.passage))
    .toEqual(["Three", "One", "Two"]);
});

test("an answer that comes late moves nothing from under the pointer", async ({ visit, admin }) => {
  const text = "The ferry Alma carried 4,120 people in May. The bakery on Kirk Street closed on 3 June 2025.";
  const [ferry] = (await submit(admin, { text })).claims;
  if (ferry) await decide(admin, ferry, "supported");
  const { id, claims } = await submit(admin, { text });
  const screen = await visit("reviewer");
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await screen.page.route("**/similar", (route) => held.then(() => route.continue()));
  await screen.open(id, claims[0]?.id);
  const button = screen.verdict.getByRole("button", { name: "Record verdict" });
  await expect(screen.panel.getByText("Seen before: …")).toBeVisible();
  const place = await button.boundingBox();
  answer();
  await expect(screen.panel.getByText("Seen before: 1 verdict")).toBeVisible();
  expect(await button.boundingBox()).toEqual(place);
  await screen.press("j");
  await expect(screen.panel.getByText("Seen before: no verdict")).toBeVisible();
});

test("each rule is told where it can be met, before anything is sent", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await year() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  const told = (words: string) => screen.verdict.locator("p").filter({ hasText: words }).first();
  const sent: string[] = [];
  screen.page.on("request", (request) => request.url().endsWith("/verdicts") && sent.push(request.url()));
  await record(screen);
  await expect(screen.verdict.getByRole("alert")).toHaveText("Choose supported, outdated or false.");
  await screen.press("s");
  await record(screen);
  await expect(told("Add at least one citation with a quoted passage.")).toBeVisible();
  await screen.verdict.getByRole("button", { name: /^Add citation/ }).click();
  await record(screen);
  await expect(screen.passage).toHaveAccessibleDescription(/Quote the passage that decides it\./);
  await screen.passage.fill("The port's own count.");
  await screen.verdict.getByLabel("Stance").selectOption("context");
  await screen.verdict.getByRole("radio", { name: /^False/ }).check({ force: true });
  await record(screen);
  await expect(told("False needs a citation that refutes the claim")).toBeVisible();
  await screen.verdict.getByRole("radio", { name: /^Outdated/ }).check({ force: true });
  await record(screen);
  await expect(told("Outdated needs a citation of what superseded the claim")).toBeVisible();
  await expect(screen.verdict.getByLabel("True until")).toHaveAccessibleDescription(/Say until when/);
  expect(sent).toEqual([]);
  await screen.verdict.getByLabel("True until").fill("2025-12-31");
  await screen.verdict.getByLabel("Stance").selectOption("supersedes");
  await screen.verdict.getByLabel("Link", { exact: true }).fill("the harbour office");
  await record(screen);
  await expect(screen.verdict.getByLabel("Link", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await screen.at(1, 20);
  await screen.verdict.getByLabel("Link", { exact: true }).fill("https://norvik.example/ledger");
  await screen.verdict.getByText("Archive, access date, note").click();
  await screen.verdict.getByLabel("Archive link").fill("the attic");
  await screen.verdict.getByText("Archive, access date, note").click();
  await record(screen);
  await expect(screen.verdict.getByLabel("Archive link")).toHaveAccessibleDescription(/.+/);
  await expect(screen.verdict.getByLabel("Archive link")).toBeVisible();
  await screen.verdict.getByLabel("Archive link").fill("");
  await record(screen);
  await screen.at(2, 20);
  await expect
    .poll(async () => (await claimsOf(admin, id))[0]?.currentVerdict)
    .toMatchObject({ verdict: "outdated", asOf: "2025-12-31" });
});

test.describe("a verdict that the desk refuses is taken back on the screen, with the reason, and stays a draft", () => {
  for (const [why, words] of [
    ["the article was signed off meanwhile", "This article is signed off."],
    ["the reviewer may no longer decide", "Your role does not allow this."],
  ] as const)
    test(`because ${why}`, async ({ visit, admin, desk }) => {
      const { id, claims } = await submit(admin, { text: await year() });
      const [first] = claims;
      if (!first) throw new Error("There is no claim.");
      const screen = await visit("reviewer");
      await screen.open(id, first.id);
      await screen.press("s", "c");
      await expect(screen.passage).toBeFocused();
      await screen.type("The port's own count.");
      if (words.startsWith("Your role"))
        desk.db.prepare("UPDATE members SET role = 'editor' WHERE id = ?").run(screen.person.id);
      else signOff(desk, id, screen.person);
      await screen.press("Control+Enter");
      await expect(screen.verdict.getByRole("alert")).toContainText(words);
      await expect(screen.said(words)).toBeVisible();
      await screen.at(1, 20);
      await expect(screen.mark(first)).toHaveAttribute("data-verdict", "undecided");
      await expect(screen.passage).toHaveValue("The port's own count.");
      await expect(screen.verdict.getByText("Saved here, not yet sent")).toBeVisible();
      expect((await claimsOf(admin, id))[0]?.verdict).toBeNull();
      await screen.open(id, first.id);
      await expect(screen.row(1)).toContainText("draft");
    });
});
