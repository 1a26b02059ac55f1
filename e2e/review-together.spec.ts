import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Response } from "@playwright/test";
import { claimsOf, decide, invented, submit } from "./articles.ts";
import { expect } from "./fixtures.ts";
import { addMember, signInAs } from "./people.ts";
import { ReviewPage, test } from "./review-page.ts";

const year = () => invented("review/harbour-year.txt");
/** Its first paragraphs, of four claims each. */
const paragraphs = async (count: number) =>
  (await year())
    .split("\n\n")
    .slice(1, 1 + count)
    .join("\n\n");

/** Chooses a verdict for the open claim and quotes a passage; the passage has the focus then. */
async function draft(screen: ReviewPage, key: "s" | "f", passage: string): Promise<void> {
  await screen.press(key, "c");
  await expect(screen.passage.last()).toBeFocused();
  await screen.type(passage);
}

test("what a colleague does is there without a reload, and so is the colleague", async ({ visit, admin, desk }) => {
  const { id, claims } = await submit(admin, { text: await paragraphs(2) });
  const ito = await visit(await addMember(desk, "reviewer", { name: "R. Ito" }));
  const osei = await visit(await addMember(desk, "reviewer", { name: "K. Osei" }));
  await ito.open(id, claims[0]?.id);
  await osei.open(id, claims[0]?.id);
  await expect(ito.title).toHaveText("Claim 1 of 8, K. Osei is here too");
  await expect(ito.row(1)).toContainText("K. Osei is here");
  await draft(osei, "f", "The ledger of the port.");
  await osei.press("Control+Enter");
  await expect(ito.said("K. Osei recorded a verdict.")).toBeVisible();
  await expect(ito.mark(claims[0] ?? { id: "" })).toHaveAttribute("data-verdict", "false");
  await expect(ito.row(1)).toContainText("False.");
  await expect(ito.panel.getByText("“The ledger of the port.”")).toBeVisible();
  await expect(ito.row(2)).toContainText("K. Osei is here");
  const [, second] = claims;
  await admin.post(`/api/v1/articles/${id}/claims`, { data: { start: second?.start, end: (second?.start ?? 0) + 13 } });
  await expect(ito.list.getByText("1 of 9 decided")).toBeVisible();
  await expect(ito.list.getByRole("button", { name: /The east quay$/ })).toBeVisible();
  // To read a source in another tab is not to leave the claim.
  const sign = osei.page.waitForRequest((request) => request.url().endsWith("/presence"));
  await osei.page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect((await sign).postDataJSON()).toEqual({ client: expect.any(String), claimId: claims[1]?.id });
  await osei.page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: false });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  const { version } = await (await admin.get(`/api/v1/articles/${id}`)).json();
  await admin.patch(`/api/v1/articles/${id}`, { data: { version, assigneeId: ito.person.id } });
  await expect(osei.page.getByText("With R. Ito")).toBeVisible();
  await osei.page.close({ runBeforeUnload: true });
  await expect(ito.row(2)).not.toContainText("K. Osei");
});

test("two decide twenty claims as fast as they can, one of them cut off on the way: none twice, and no word lost", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: await year() });
  const [ito, osei] = [await visit("reviewer"), await visit("reviewer")];
  for (const screen of [ito, osei]) {
    await screen.open(id);
    await screen.press("g", "Enter");
    await expect(screen.title).toHaveText(/^Claim/);
  }
  const tally = ({ list }: ReviewPage) => list.getByText(/ of 20 decided$/);
  const decided = async (screen: ReviewPage) => Number.parseInt((await tally(screen).textContent()) ?? "", 10);
  const work = async (screen: ReviewPage, until: number) => {
    while ((await decided(screen)) < until) {
      const row = (await screen.list.locator("[aria-current=true]").getAttribute("id")) ?? "";
      const ahead = screen.page.waitForResponse(
        (response) =>
          response.url().endsWith("/next") && row.endsWith(response.request().postDataJSON().after ?? "nothing"),
      );
      await draft(screen, "s", `Seen by ${screen.person.id}.`);
      const handed = async (response: Promise<Response>) => (await (await response).json()).claimId !== null;
      const isMore = await handed(ahead);
      // Where nothing was set aside for this tab, the desk is asked once more on the way.
      const asked = isMore ? null : screen.page.waitForResponse((response) => response.url().endsWith("/next"));
      await screen.press("Control+Enter");
      if (asked && !(await handed(asked))) return;
      await expect(screen.list.locator(`[aria-current=true]:not([id="${row}"])`)).toBeAttached();
    }
  };
  await Promise.all([work(ito, 8), work(osei, 8)]);

  const context = osei.page.context();
  await draft(osei, "s", "Half a ");
  await context.setOffline(true);
  await osei.page.keyboard.type("thought.");
  const crashed = osei.page.waitForEvent("crash");
  await osei.page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  await osei.page.close();
  await work(ito, (await decided(ito)) + 3);
  await context.setOffline(false);
  const again = new ReviewPage(await context.newPage(), osei.person);
  await again.open(id);
  await expect(tally(again)).toHaveText((await tally(ito).textContent()) ?? "");
  // The last verdict may have gone out unanswered; what is recorded is no draft any more.
  await expect(again.list.getByRole("button", { name: /draft$/ })).toHaveCount(1);
  await again.list.getByRole("button", { name: /draft$/ }).click();
  await expect(again.passage).toHaveValue("Half a thought.");
  await again.passage.focus();
  await again.press("Control+Enter");
  await expect(again.list.getByRole("button", { name: /draft$/ })).toBeHidden();

  await Promise.all([work(ito, 20), work(again, 20)]);
  // What the tab that crashed was to open next is nobody's for a while; whoever wants it takes it by hand.
  for (const [at, { verdict }] of (await claimsOf(admin, id)).entries()) {
    if (verdict) continue;
    await again.press("g", ...String(at + 1), "Enter");
    await again.at(at + 1, 20);
    await draft(again, "s", "Taken by hand.");
    await again.press("Control+Enter");
  }
  await expect.poll(async () => (await claimsOf(admin, id)).filter((claim) => claim.verdict).length).toBe(20);
  expect((await claimsOf(admin, id)).map((claim) => claim.version)).toEqual(Array.from({ length: 20 }, () => 2));
  const { items } = await (await admin.get("/api/v1/citations?q=Half+a+thought")).json();
  expect(items).toMatchObject([{ passage: "Half a thought." }]);
});

test("when two draft the same claim, the second sees both versions and chooses field by field", async ({
  visit,
  admin,
  desk,
}) => {
  const { id, claims } = await submit(admin, { text: await paragraphs(1) });
  const ito = await visit(await addMember(desk, "reviewer", { name: "R. Ito" }));
  const osei = await visit(await addMember(desk, "reviewer", { name: "K. Osei" }));
  for (const screen of [ito, osei]) await screen.open(id, claims[0]?.id);
  await draft(osei, "s", "Osei's passage.");
  await osei.panel.getByLabel("Rationale").fill("Osei's reasons.");
  await draft(ito, "f", "Ito's passage.");
  await ito.panel.getByLabel("Rationale").fill("Ito's reasons.");
  await ito.press("Control+Enter");
  await expect(osei.conflict).toContainText("R. Ito changed this claim after you began.");
  const field = (name: string) =>
    osei.conflict.locator("div").filter({ has: osei.page.getByRole("heading", { name }) });
  await expect(field("Verdict").getByRole("definition")).toHaveText(["False", "Supported"]);
  await expect(field("Rationale").getByRole("definition")).toHaveText(["Ito's reasons.", "Osei's reasons."]);
  await expect(field("Citations").getByRole("definition")).toHaveText([
    "refutes: “Ito's passage.”",
    "supports: “Osei's passage.”",
  ]);
  await osei.verdict.getByRole("button", { name: "Record verdict" }).click();
  await expect(osei.verdict.getByRole("alert")).toContainText("Someone changed this claim after you opened it.");
  await field("Rationale").getByRole("button", { name: "Take theirs" }).click();
  await field("Citations").getByRole("button", { name: "Take both" }).click();
  await osei.conflict.getByRole("button", { name: "Go on with mine" }).click();
  await expect(osei.conflict).toBeHidden();
  await osei.verdict.getByRole("button", { name: "Record verdict" }).click();
  await expect.poll(async () => (await claimsOf(admin, id))[0]?.verdict).toBe("supported");
  const history = await (await admin.get(`/api/v1/claims/${claims[0]?.id}/history`)).json();
  expect(history.verdicts).toMatchObject([
    {
      ...{ by: "K. Osei", verdict: "supported", rationale: "Ito's reasons." },
      citations: [{ passage: "Ito's passage." }, { passage: "Osei's passage." }],
    },
    { by: "R. Ito", verdict: "false", rationale: "Ito's reasons.", citations: [{ passage: "Ito's passage." }] },
  ]);
});

test.describe("no word is lost", () => {
  test("when the network goes in mid-typing and the page crashes", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    const context = screen.page.context();
    await screen.open(id, claims[1]?.id);
    await draft(screen, "f", "The quay is ");
    await context.setOffline(true);
    await screen.page.keyboard.type("580 metres long.");
    const crashed = screen.page.waitForEvent("crash");
    await screen.page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    await screen.page.close();
    await context.setOffline(false);
    const again = new ReviewPage(await context.newPage(), screen.person);
    await again.open(id);
    await expect(again.row(2)).toContainText("draft");
    await again.row(2).getByRole("button").click();
    await expect(again.passage).toHaveValue("The quay is 580 metres long.");
    await expect(again.verdict.getByRole("radio", { name: /^False/ })).toBeChecked();
    await expect(again.verdict.getByText("Saved here, not yet sent")).toBeVisible();
  });

  test("when the browser is closed while offline", async ({ playwright, launchOptions, admin, desk }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-browser-"));
    const person = await addMember(desk, "reviewer");
    const start = async () => {
      const context = await playwright.chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL: desk.url,
      });
      const screen = new ReviewPage(await context.newPage(), person);
      await signInAs(desk, screen.page, person);
      await screen.open(id, claims[2]?.id);
      return { context, screen };
    };
    const before = await start();
    await draft(before.screen, "s", "Two cranes ");
    await before.context.setOffline(true);
    await before.screen.page.keyboard.type("were bought.");
    await before.context.close();
    const { context, screen } = await start();
    await expect(screen.passage).toHaveValue("Two cranes were bought.");
    await expect(screen.verdict.getByText("Saved here, not yet sent")).toBeVisible();
    await context.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("when a verdict is recorded offline: it is sent when the desk is back", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    await screen.open(id, claims[0]?.id);
    await draft(screen, "s", "The port's own count.");
    await screen.page.context().setOffline(true);
    await screen.press("Control+Enter");
    await expect(screen.said("One verdict is saved here, not yet sent.")).toBeVisible();
    await screen.at(2, 4);
    await expect(screen.mark(claims[0] ?? { id: "" })).toHaveAttribute("data-verdict", "undecided");
    expect((await claimsOf(admin, id))[0]?.verdict).toBeNull();
    await screen.page.context().setOffline(false);
    await expect(screen.said("saved here, not yet sent")).toBeHidden();
    await expect(screen.mark(claims[0] ?? { id: "" })).toHaveAttribute("data-verdict", "supported");
    await expect.poll(async () => (await claimsOf(admin, id))[0]?.verdict).toBe("supported");
  });

  test("when the page crashes before the desk could answer: what is recorded is no draft", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    const context = screen.page.context();
    await screen.open(id, claims[0]?.id);
    await draft(screen, "s", "The port's own count.");
    // The desk hears the verdict; its answer never reaches the page.
    await screen.page.route("**/verdicts", (route) => route.fetch().then(() => undefined));
    await screen.press("Control+Enter");
    await expect.poll(async () => (await claimsOf(admin, id))[0]?.verdict).toBe("supported");
    const crashed = screen.page.waitForEvent("crash");
    await screen.page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    await screen.page.close();
    const again = new ReviewPage(await context.newPage(), screen.person);
    await again.open(id, claims[0]?.id);
    await expect(again.row(1)).toContainText("Supported.");
    await expect(again.row(1)).not.toContainText("draft");
    await expect(again.conflict).toBeHidden();
    expect((await claimsOf(admin, id))[0]).toMatchObject({ verdict: "supported", version: 2 });
  });

  test("when a verdict waits and someone else decides meanwhile: both are shown", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const [first] = claims;
    if (!first) throw new Error("There is no claim.");
    const screen = await visit("reviewer");
    await screen.open(id, first.id);
    await draft(screen, "s", "The port's own count.");
    await screen.page.context().setOffline(true);
    await screen.press("Control+Enter");
    await expect(screen.said("One verdict is saved here, not yet sent.")).toBeVisible();
    await decide(admin, first, "false");
    await screen.page.context().setOffline(false);
    await expect(screen.conflict).toBeVisible();
    await expect(screen.conflict.getByRole("definition").first()).toHaveText("False");
    await expect(screen.passage).toHaveValue("The port's own count.");
    expect((await claimsOf(admin, id))[0]?.verdict).toBe("false");
  });

  test("when a wording is typed and the network goes: nothing is changed, and the words are kept", async ({
    visit,
    admin,
  }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    await screen.open(id, claims[0]?.id);
    await screen.press("e", "Control+End");
    await screen.page.context().setOffline(true);
    await screen.type(" Half a wording");
    await screen.press("Control+Enter");
    await expect(screen.said("The desk cannot be reached: nothing was changed. Try again.")).toBeVisible();
    await screen.press("Escape", "x", "1");
    await expect(screen.said("nothing was changed")).toBeVisible();
    await screen.at(1, 4);
    await screen.page.context().setOffline(false);
    await screen.open(id, claims[0]?.id);
    await expect(screen.panel.getByText(/Typed here and not yet saved: .* Half a wording/)).toBeVisible();
    await screen.press("e", "Control+Enter");
    await expect(screen.said("Wording saved.")).toBeVisible();
    await expect(screen.panel.getByText("Typed here and not yet saved")).toBeHidden();
    expect((await claimsOf(admin, id))[0]?.statement).toContain(" Half a wording");
  });

  test("when a reason is half typed and another claim is looked at first", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    await screen.open(id, claims[0]?.id);
    const reason = screen.panel.getByLabel("Another reason");
    await screen.press("n");
    await reason.fill("The port has not ans");
    await screen.press("Escape", "j");
    await screen.at(2, 4);
    await expect(screen.row(1)).toContainText("draft");
    await screen.open(id, claims[0]?.id);
    await screen.press("n");
    await expect(reason).toHaveValue("The port has not ans");
    await reason.fill("The port has not answered");
    await reason.press("Enter");
    await screen.at(2, 4);
    await expect(screen.row(1)).toContainText("Not decided: The port has not answered");
    await expect(screen.row(1)).not.toContainText("draft");
  });

  test("when a colleague sets the claim aside: a reason half typed on it is listed, too", async ({ visit, admin }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const [first] = claims;
    const screen = await visit("reviewer");
    await screen.open(id, first?.id);
    await screen.press("n");
    await screen.panel.getByLabel("Another reason").fill("The port has not ans");
    const data = { version: first?.version, state: "dropped", stateReason: "Opinion" };
    await admin.patch(`/api/v1/claims/${first?.id}`, { data });
    await expect(screen.panel.getByText("No claim is open")).toBeVisible();
    await screen.list.getByText("One draft of a claim that changed").click();
    await expect(screen.list.getByText("The port has not ans")).toBeVisible();
    await screen.list.getByRole("button", { name: "Discard" }).click();
    await expect(screen.list.getByText("One draft of a claim that changed")).toBeHidden();
  });

  test("when a colleague sets the claim aside: the draft is listed, and moves to another claim", async ({
    visit,
    admin,
  }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const [first] = claims;
    const screen = await visit("reviewer");
    await screen.open(id, first?.id);
    await draft(screen, "s", "Half a sentence");
    const data = { version: first?.version, state: "dropped", stateReason: "Opinion" };
    await admin.patch(`/api/v1/claims/${first?.id}`, { data });
    await expect(screen.panel.getByText("No claim is open")).toBeVisible();
    await screen.open(id);
    await screen.list.getByText("One draft of a claim that changed").click();
    await expect(screen.list.getByText("Half a sentence")).toBeVisible();
    await screen.press("j");
    await screen.list.getByRole("button", { name: "Move to the open claim" }).click();
    await expect(screen.passage).toHaveValue("Half a sentence");
    await expect(screen.verdict.getByText("This draft was begun on another cut")).toContainText(first?.statement ?? "");
    await expect(screen.list.getByText("One draft of a claim that changed")).toBeHidden();
  });

  test("when somebody signs out and in again", async ({ visit, admin, desk }) => {
    const { id, claims } = await submit(admin, { text: await paragraphs(1) });
    const screen = await visit("reviewer");
    await screen.open(id, claims[0]?.id);
    await draft(screen, "s", "Half a sentence");
    await screen.page.getByRole("button", { name: screen.person.name }).click();
    await screen.page.getByRole("button", { name: "Sign out" }).click();
    await expect(screen.page).toHaveURL(/\/sign-in/);
    await signInAs(desk, screen.page, screen.person);
    await screen.open(id, claims[0]?.id);
    await expect(screen.passage).toHaveValue("Half a sentence");
    const tab = new ReviewPage(await screen.page.context().newPage(), screen.person);
    await tab.open(id, claims[0]?.id);
    await tab.passage.fill("Half a sentence more");
    await screen.panel.getByLabel("Rationale").fill("And why");
    await expect(screen.passage).toHaveValue("Half a sentence more");
    await expect(tab.panel.getByLabel("Rationale")).toHaveValue("And why");
    await tab.page.close();
    const another = await addMember(desk, "reviewer");
    await signInAs(desk, screen.page, another);
    await screen.open(id, claims[0]?.id);
    await expect(screen.passage).toBeHidden();
  });
});

test("a note asks a colleague, is answered and resolved, live on both screens", async ({ visit, admin, desk }) => {
  const { id, claims } = await submit(admin, { text: await paragraphs(1) });
  const ito = await visit(await addMember(desk, "reviewer", { name: "Rin Ito" }));
  const osei = await visit(await addMember(desk, "reviewer", { name: "Kwame Osei" }));
  for (const screen of [ito, osei]) await screen.open(id, claims[0]?.id);
  await ito.press("t");
  await expect(ito.note).toBeFocused();
  await ito.page.keyboard.type("Who has the yearbook? @Kwa");
  await ito.page.getByRole("list", { name: "Colleagues" }).getByRole("button", { name: "Kwame Osei" }).press("Enter");
  await expect(ito.note).toHaveValue("Who has the yearbook? @Kwame Osei ");
  await ito.note.press("Control+Enter");
  const notes = osei.panel.getByRole("region", { name: "Notes on this claim" });
  await expect(notes.getByText("Who has the yearbook?")).toBeVisible();
  await expect(notes.getByText("For Kwame Osei")).toBeVisible();
  await notes.getByRole("button", { name: "Answer" }).click();
  await notes.getByRole("textbox", { name: "Answer" }).fill("I do, on my desk.");
  await notes.getByRole("textbox", { name: "Answer" }).press("Control+Enter");
  await expect(ito.panel.getByText("I do, on my desk.")).toBeVisible();
  const [whole] = claims;
  await admin.post(`/api/v1/claims/${whole?.id}/split`, { data: { version: 1, at: [(whole?.start ?? 0) + 10] } });
  for (const screen of [ito, osei]) await screen.open(id, whole?.id);
  await expect(notes.getByText("Written before the claim was reshaped")).toBeVisible();
  const resolve = ito.panel.getByRole("button", { name: "Resolve" });
  await resolve.click();
  await expect(notes.getByText("1 resolved")).toBeVisible();
  await expect(notes.getByRole("button", { name: "Answer" })).toBeHidden();
  await ito.press("u");
  await expect(ito.said("Undone: you resolved a note.")).toBeVisible();
  await expect(notes.getByText("I do, on my desk.")).toBeVisible();
  const [left] = await claimsOf(admin, id);
  await admin.patch(`/api/v1/claims/${left?.id}`, { data: { version: 1, state: "dropped", stateReason: "Opinion" } });
  await ito.open(id, left?.id);
  const row = ito.list.getByRole("listitem").filter({ hasText: "not a claim: Opinion" });
  await row.getByRole("button", { name: "Make it a claim again" }).click();
  await ito.at(1, 5);
  await resolve.click();
  await expect(ito.panel.getByText("1 resolved")).toBeVisible();
});

test("what is undone stays in the history, with the verdict that was taken back", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await paragraphs(1) });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  await draft(screen, "s", "The port's own count.");
  await screen.press("Control+Enter");
  await screen.at(2, 4);
  await expect(screen.mark(claims[0] ?? { id: "" })).toHaveAttribute("data-verdict", "supported");
  await screen.press("u");
  await screen.at(1, 4);
  await expect(screen.mark(claims[0] ?? { id: "" })).toHaveAttribute("data-verdict", "undecided");
  await screen.panel.getByText("History", { exact: true }).click();
  const history = screen.panel.getByRole("group").filter({ hasText: "History" }).getByRole("list").last();
  await expect(history.getByRole("listitem")).toHaveText([/undid an act/, /recorded a verdict: supported/]);
  const earlier = screen.panel.getByRole("region", { name: "Earlier verdict" });
  await expect(earlier.getByText("“The port's own count.”")).toBeVisible();
  await expect(screen.panel.getByText(`Taken back by ${screen.person.name}`)).toBeVisible();
});
