import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { invented } from "./articles.ts";
import { expect, test } from "./fixtures.ts";
import { addMember } from "./people.ts";

const PASSWORD = "nine words are better";
const claims = (page: Page) => page.getByRole("list", { name: "Claims" }).getByRole("listitem");
const verdict = (page: Page) => page.getByRole("form", { name: "Verdict" });

async function cite(page: Page, stance: string, passage: string, fields: Record<string, string> = {}) {
  await verdict(page).getByRole("button", { name: "Add citation" }).click();
  const citation = verdict(page)
    .getByRole("group", { name: /^Citation/ })
    .last();
  await citation.getByLabel("Passage that decides it").fill(passage);
  await citation.getByLabel("Stance").selectOption(stance);
  for (const [label, value] of Object.entries(fields)) await citation.getByLabel(label, { exact: true }).fill(value);
}

const choose = (page: Page, word: string) => verdict(page).getByText(word, { exact: true }).click();
const record = (page: Page) => verdict(page).getByRole("button", { name: "Record verdict" }).click();

async function downloaded(page: Page, link: string): Promise<string> {
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  return readFile(await (await started).path(), "utf8");
}

test("from an empty desk to a report that is handed out", async ({ browser, page: admin, startDesk }) => {
  const desk = await startDesk();
  const invitee = await browser.newContext({ baseURL: desk.url });
  const reviewer = await invitee.newPage();
  let joinLink = "";
  let articleUrl = "";

  await test.step("the first visitor becomes the admin", async () => {
    await admin.goto(desk.url);
    await admin.getByLabel("Your name").fill("Ada Holm");
    await admin.getByLabel("E-mail").fill("Ada@Desk.example");
    await admin.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await admin.getByRole("button", { name: "Open the desk" }).click();
    await expect(admin.getByRole("heading", { name: "Nothing has come in yet" })).toBeVisible();
  });

  await test.step("who invites a reviewer", async () => {
    await admin.getByRole("link", { name: "Members" }).click();
    await admin.getByLabel("E-mail").fill("rita@desk.example");
    await admin.getByLabel("Role", { exact: true }).selectOption("Reviewer");
    await admin.getByRole("button", { name: "Invite" }).click();
    joinLink = await admin.getByLabel("One-time link for rita@desk.example").inputValue();
    await reviewer.goto(joinLink);
    await reviewer.getByLabel("Your name").fill("Rita Ito");
    await reviewer.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await reviewer.getByRole("button", { name: "Join the desk" }).click();
    await expect(reviewer.getByRole("heading", { name: "My work", level: 1 })).toBeVisible();
  });

  await test.step("an article comes in by paste, another as a file", async () => {
    await admin.goto(`${desk.url}/articles/new`);
    await admin.getByLabel("Or paste the text").fill(await invented("harbour-tunnel.txt"));
    await admin.getByLabel("Outlet").fill("Northport Courier");
    await admin.getByRole("button", { name: "Submit article" }).click();
    await expect(claims(admin)).toHaveCount(9);
    await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Harbour tunnel opens after nine years");

    await admin.goto(`${desk.url}/articles/new`);
    // A page that has only just arrived may not listen yet.
    await expect(async () => {
      await admin.getByLabel("Article file").setInputFiles("e2e/texts/formulas.txt");
      await expect(admin.getByText("formulas.txt")).toBeVisible({ timeout: 500 });
    }).toPass();
    await admin.getByLabel("Outlet").fill("Norvik Times");
    await admin.getByRole("button", { name: "Submit article" }).click();
    await expect(claims(admin)).toHaveCount(4);
    articleUrl = admin.url().replace(/\?.*/, "");
  });

  await test.step("it cannot be signed off while claims are open; each is named, with the way to it", async () => {
    await admin.goto(`${articleUrl}/sign-off`);
    const open = admin.getByRole("region", { name: "What is still open" }).getByRole("link");
    await expect(open).toHaveCount(4);
    await admin.getByRole("button", { name: "Sign off" }).click();
    await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Sign-off");
    await expect(open).toHaveCount(4);
    await open.filter({ hasText: "+31 percent" }).click();
    await expect(admin).toHaveURL(/\?claim=/);
    await expect(claims(admin).filter({ hasText: "+31 percent" }).getByRole("button")).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  await test.step("the reviewer is told what a verdict still lacks", async () => {
    await reviewer.getByRole("link", { name: "Triage", exact: true }).click();
    await reviewer.getByRole("link", { name: "Figures of the week" }).click();
    await claims(reviewer).filter({ hasText: "=4 trains" }).click();
    const alert = verdict(reviewer).getByRole("alert");
    await record(reviewer);
    await expect(alert).toContainText("Choose supported, outdated or false.");
    await choose(reviewer, "Supported");
    await record(reviewer);
    await expect(alert).toContainText("Add at least one citation with a quoted passage.");
    await cite(reviewer, "context", "Four trains an hour since 2 March.");
    await choose(reviewer, "Outdated");
    await verdict(reviewer).getByLabel("True until").fill("2026-02-28");
    await record(reviewer);
    await expect(alert).toContainText("Outdated needs a citation of what superseded the claim");
    await choose(reviewer, "False");
    await record(reviewer);
    await expect(alert).toContainText("False needs a citation that refutes the claim");
    await expect(claims(reviewer).filter({ hasText: "Undecided" })).toHaveCount(4);
  });

  await test.step("and gives one of each kind", async () => {
    await choose(reviewer, "Supported");
    await verdict(reviewer).getByLabel("Stance").selectOption("supports");
    await verdict(reviewer).getByLabel("Link", { exact: true }).fill("https://railway.example/timetable");
    await verdict(reviewer).getByLabel("Rationale").fill("The timetable says so.");
    await record(reviewer);
    await expect(claims(reviewer).filter({ hasText: "=4 trains" })).toContainText("Supported");

    await claims(reviewer).filter({ hasText: "+31 percent" }).click();
    await choose(reviewer, "Outdated");
    await verdict(reviewer).getByLabel("True until").fill("2026-04-30");
    await cite(reviewer, "supersedes", "Fees were cut by 4 percent on 1 May.", {
      ...{ Title: "Fees from May", Publisher: "Port authority", Published: "2026-05-01" },
    });
    await record(reviewer);
    await expect(claims(reviewer).filter({ hasText: "+31 percent" })).toContainText("Outdated");

    await claims(reviewer).filter({ hasText: "1,204 new residents" }).click();
    await choose(reviewer, "False");
    await cite(reviewer, "refutes", "-204 residents on balance in 2025.");
    await cite(reviewer, "context", "Counted by the register of residents.");
    await record(reviewer);
    await expect(claims(reviewer).filter({ hasText: "1,204 new residents" })).toContainText("False");

    await claims(reviewer).filter({ hasText: "-7 degrees" }).click();
    await choose(reviewer, "Supported");
    await cite(reviewer, "supports", "Minus 7.1 degrees at 6 a.m.");
    await record(reviewer);
    await expect(claims(reviewer).filter({ hasText: "Undecided" })).toHaveCount(0);
    await reviewer.reload();
    await expect(claims(reviewer).filter({ hasText: "Supported" })).toHaveCount(2);
  });

  await test.step("the admin, who submitted it, signs it off with a reason", async () => {
    await admin.goto(`${articleUrl}/sign-off`);
    await expect(admin.getByText("You submitted this article, so someone else should sign it off.")).toBeVisible();
    await admin.getByLabel("Your reason").fill("Nobody else is here today.");
    await admin.getByRole("button", { name: "Sign off all the same" }).click();
    await expect(admin.getByText("Ada Holm signed this article off")).toBeVisible();
    await expect(admin.getByText("Nobody else is here today.")).toBeVisible();
  });

  await test.step("and hands the report out", async () => {
    await admin.goto(`${desk.url}/reports?outlet=Norvik+Times`);
    const rows = (await downloaded(admin, "Download claims (CSV)")).split("\r\n");
    expect(rows).toHaveLength(6);
    for (const words of ["'=4 trains", "'+31 percent", "'@NorvikCity", "'-7 degrees"])
      expect(rows.some((row) => row.includes(words))).toBe(true);
    const outdated = rows.find((row) => row.includes("+31 percent"));
    for (const words of ["outdated", "2026-04-30", "Rita Ito", "Norvik Times"]) expect(outdated).toContain(words);

    const citations = (await downloaded(admin, "Download citations (CSV)")).split("\r\n");
    expect(citations).toHaveLength(7);
    expect(citations.some((row) => row.includes("refutes,'-204 residents on balance"))).toBe(true);
    expect(citations.some((row) => /supersedes,.*Fees from May,Port authority,2026-05-01/.test(row))).toBe(true);

    const report = JSON.parse(await downloaded(admin, "Download all (JSON)"));
    expect(report.tallies).toMatchObject({ supported: 2, outdated: 1, false: 1, undecided: 0, total: 4 });
    expect(report.claims[0]).toMatchObject({
      ...{ quote: expect.stringMatching(/^=4 trains/), verdict: "supported", rationale: "The timetable says so." },
      citations: [{ stance: "supports", url: "https://railway.example/timetable" }],
    });
  });
  await invitee.close();
});

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let n = 0; n < 60; n++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Sixty times Tab does not lead to ${target}.`);
}

test("the main way, by keyboard alone", async ({ desk, page }) => {
  const person = await addMember(desk, "admin", { password: PASSWORD });
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Triage", level: 1 })).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: "Submit an article" }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Or paste the text"));
  await page.keyboard.insertText(await invented("harbour-tunnel.txt"));
  await tabTo(page, page.getByRole("button", { name: "Submit article" }));
  await page.keyboard.press("Enter");
  await expect(claims(page)).toHaveCount(9);

  const current = page.getByRole("list", { name: "Claims" }).locator("[aria-current=true]");
  await page.keyboard.press("j");
  await expect(current).toContainText("The tunnel under Northport harbour opened");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(current).toContainText("The tunnel under Northport harbour opened");
  await page.keyboard.press("s");
  await expect(verdict(page).getByRole("radio", { name: "Supported" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(verdict(page).getByRole("alert")).toContainText("Add at least one citation");
  await page.keyboard.press("c");
  await expect(verdict(page).getByLabel("Passage that decides it")).toBeFocused();
  await page.keyboard.type("Opened to traffic on 4 May 2026.");
  await page.keyboard.press("Control+Enter");
  await expect(claims(page).first()).toContainText("Supported");
  await expect(current).toContainText("The tunnel cost 410 million");

  await page.keyboard.press("g");
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await page.reload();
  await expect(claims(page).first()).toContainText("Supported");
});
