import { claimsOf, decide, invented, submit } from "./articles.ts";
import { expect } from "./fixtures.ts";
import { test } from "./review-page.ts";

const twenty = () => invented("review/harbour-year.txt");

test("twenty claims are decided without a mouse, at two keys a claim and one for its citation", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  expect(claims).toHaveLength(20);
  const screen = await visit("reviewer");
  await screen.open(id);
  let pressed = 0;
  const press = async (...keys: string[]) => {
    pressed += keys.length;
    await screen.press(...keys);
  };
  await press("j");
  for (const at of claims.keys()) {
    await screen.at(at + 1, 20);
    if (at > 0) await screen.hasFocus();
    await press(at % 2 ? "f" : "s", "c");
    await expect(screen.passage).toBeFocused();
    await screen.type(`The yearbook of the port, page ${at + 1}.`);
    await press("Control+Enter");
  }
  await expect(screen.said("Every claim that nobody else is at has been decided.")).toBeVisible();
  expect(pressed).toBe(1 + 3 * 20);
  await expect(screen.list.getByText("20 of 20 decided")).toBeVisible();
  await expect
    .poll(async () => (await claimsOf(admin, id)).map((claim) => claim.verdict))
    .toEqual(claims.map((_, at) => (at % 2 ? "false" : "supported")));
  const [first] = await claimsOf(admin, id);
  expect(first?.currentVerdict).toMatchObject({
    by: screen.person.name,
    citations: [{ stance: "supports", passage: "The yearbook of the port, page 1." }],
  });
});

test("with its citation there, a claim is decided by a letter and Enter; a refusal is said and shown at once", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("j", "c");
  await screen.type("The port's own figures.");
  await screen.press("Escape");
  await expect(screen.title).toBeFocused();
  await screen.press("f");
  await expect(screen.said("false chosen")).toBeVisible();
  await screen.press("s", "Enter");
  await expect(screen.said("Marked supported.")).toBeVisible();
  await screen.at(2, 20);
  await screen.press("o", "Enter");
  await expect(screen.said("Say until when the claim was true.")).toBeVisible();
  await screen.at(2, 20);
  await expect(screen.panel.getByLabel("True until")).toHaveAttribute("aria-invalid", "true");
  await expect.poll(async () => (await claimsOf(admin, id)).map((claim) => claim.verdict)[0]).toBe("supported");
});

test("a reason by its number leaves a claim undecided or sets it aside, and u takes both back", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: await twenty() });
  const first = async () => (await claimsOf(admin, id))[0];
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("j", "n");
  await expect(screen.panel.getByRole("button", { name: "Needs the author's source" })).toBeFocused();
  await screen.press("2");
  await expect(screen.said("Left undecided: Conflicting sources.")).toBeVisible();
  await screen.at(2, 20);
  await screen.hasFocus();
  await screen.press("k");
  await screen.at(1, 20);
  await expect(screen.panel.getByText("Conflicting sources", { exact: true })).toBeVisible();
  await screen.hasFocus();
  expect(await first()).toMatchObject({ verdict: null, stateReason: "Conflicting sources" });
  await screen.press("x");
  await expect(screen.panel.getByRole("group", { name: "Why is it not a claim?" })).toBeVisible();
  await screen.press("1");
  await expect(screen.said("Set aside: Opinion.")).toBeVisible();
  await screen.at(1, 19);
  await screen.hasFocus();
  await screen.press("u");
  await expect(screen.said("Undone: you set it aside as no claim.")).toBeVisible();
  await screen.at(1, 20);
  await screen.press("u");
  await expect.poll(async () => (await first())?.stateReason).toBeNull();
  await screen.press("n", "Escape");
  await expect(screen.panel.getByRole("group", { name: "Why is it not decided?" })).toBeHidden();
  await screen.hasFocus();
});

test("wording is edited in place, the quote stays, and a draft for the verdict goes along", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("j", "s", "e");
  await expect(screen.panel.getByLabel("Wording under review")).toBeFocused();
  await screen.press("Control+a");
  await screen.type("In 2025 the port of Norvik handled 4.1 million tonnes.");
  await screen.press("Control+Enter");
  await expect(screen.said("Wording saved.")).toBeVisible();
  await screen.hasFocus();
  await expect(screen.panel.getByText(`In the text: “${claims[0]?.quote}”`)).toBeVisible();
  await expect(screen.verdict.getByText("Saved here, not yet sent")).toBeVisible();
  await expect(screen.conflict).toBeHidden();
  const [kept] = await claimsOf(admin, id);
  expect(kept).toMatchObject({
    quote: claims[0]?.quote,
    statement: "In 2025 the port of Norvik handled 4.1 million tonnes.",
  });
});

test("a decided claim that is reworded shows its old verdict and what changed, to begin with again", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const [first] = claims;
  if (!first) throw new Error("There is no claim.");
  await decide(admin, first, "supported");
  const screen = await visit("reviewer");
  await screen.open(id, first.id);
  await screen.press("e", "Control+a");
  await screen.type(first.statement.replace("4.1", "7.4"));
  await screen.press("Control+Enter");
  const before = screen.panel.getByRole("region", { name: "Verdict to re-check" });
  await expect(before.locator("del")).toContainText("4.1");
  await expect(before.locator("ins")).toContainText("7.4");
  await expect(before.getByText("Looked up: supported.")).toBeVisible();
  await expect(screen.verdict.getByText("Saved here, not yet sent")).toBeHidden();
  await before.getByRole("button", { name: "Start from this verdict" }).click();
  await expect(screen.passage).toHaveValue("The register says so.");
  expect((await claimsOf(admin, id))[0]).toMatchObject({ verdict: null, recheck: expect.any(String) });
  await screen.passage.press("Control+Enter");
  await expect.poll(async () => (await claimsOf(admin, id))[0]?.verdict).toBe("supported");
});

test("a claim is split at the caret, widened by Shift and arrows, and merged; u walks back after a reload", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const quotes = async () => (await claimsOf(admin, id)).filter((one) => one.state === "open").map((one) => one.quote);
  const before = claims.map((claim) => claim.quote);
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("j", "s", "c");
  await expect(screen.passage).toBeFocused();
  await screen.type("The port's own count.");
  await screen.press("Escape", "p");
  const begun = screen.verdict.getByText(`This draft was begun on another cut: “${before[0]}”`);
  const field = screen.panel.getByLabel("The claim in its paragraph");
  await expect(field).toBeFocused();
  await screen.press("ArrowLeft");
  for (let word = 0; word < 4; word++) await screen.press("Control+ArrowRight");
  await expect(screen.panel.getByRole("button", { name: "Split at the caret" })).toBeEnabled();
  await screen.press("Enter");
  await expect(screen.said("Split. Each piece is decided on its own.")).toBeVisible();
  await screen.at(1, 21);
  await screen.hasFocus();
  await expect(screen.passage).toHaveValue("The port's own count.");
  await expect(begun).toBeVisible();
  expect((await quotes()).slice(0, 2)).toEqual([
    "The port of Norvik",
    "handled 4.1 million tonnes of freight in 2025.",
  ]);
  await screen.press("p");
  await expect(field).toBeFocused();
  for (let letter = 0; letter < " handled".length; letter++) await screen.press("Shift+ArrowRight");
  await screen.press("Enter");
  await expect(screen.said("The claim's span is changed.")).toBeVisible();
  await screen.hasFocus();
  expect((await quotes())[0]).toBe("The port of Norvik handled");
  await screen.press("m");
  await expect(screen.said("Merged with the next claim.")).toBeVisible();
  await screen.at(1, 20);
  expect(await quotes()).toEqual(before);
  await screen.open(id);
  for (const of of [21, 21, 20]) {
    await screen.press("u");
    await screen.at(1, of);
  }
  await screen.press("u");
  await expect(screen.said("There is nothing of yours to undo here.")).toBeVisible();
  await expect(screen.passage).toHaveValue("The port's own count.");
  await expect(begun).toBeHidden();
  expect(await quotes()).toEqual(before);
});

test("no key fires while somebody types", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[4]?.id);
  const every = "jksofncxepmwtvug/a?";
  for (const [key, field] of [
    ["c", screen.passage],
    ["/", screen.list.getByRole("searchbox", { name: "Search the claims" })],
    ["e", screen.panel.getByLabel("Wording under review")],
    ["t", screen.note],
  ] as const) {
    await screen.press(key);
    await expect(field).toBeFocused();
    await screen.press("Control+a");
    await screen.page.keyboard.type(every);
    await expect(field).toHaveValue(every);
    await expect(field).toBeFocused();
    await screen.press("Control+a", "Delete", "Escape");
    await screen.hasFocus();
    await expect(screen.page.locator("input:focus, textarea:focus")).toHaveCount(0);
  }
  await screen.at(5, 20);
  await expect(screen.page.getByRole("dialog")).toBeHidden();
  expect((await claimsOf(admin, id)).map((claim) => claim.version)).toEqual(claims.map(() => 1));
  // Nor where a colleague cuts the claim in two under the words.
  await screen.press("e");
  const field = screen.panel.getByLabel("Wording under review");
  await expect(field).toBeFocused();
  const { start = 0 } = claims[4] ?? {};
  const strayed = await field.evaluateHandle((words) => {
    const count = { letters: 0 };
    document.addEventListener("keydown", (event) => {
      if (event.target !== words && event.key === "?") count.letters++;
    });
    return count;
  });
  const keyboard = await screen.page.context().newCDPSession(screen.page);
  const press = (key: string, text = key) => keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", key, text });
  const cut = admin.post(`/api/v1/claims/${claims[4]?.id}/split`, { data: { version: 1, at: [start + 9] } });
  // Letters wait in the browser's own queue: no pause of this process parts the last one in the field from the next.
  // On a keyboard the question mark has a key of its own before it.
  do await Promise.all(Array.from({ length: 40 }, () => [press("?"), press("Shift", ""), press("?")]).flat());
  while ((await strayed.evaluate(({ letters }) => letters)) === 0);
  expect((await cut).status()).toBeLessThan(300);
  await expect(screen.page.getByRole("dialog")).toBeHidden();
});

test("g, /, ?, v and Escape lead through the screen and back", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("s");
  await expect(screen.said("Open a claim first: press j.")).toBeVisible();
  await screen.press("g", "Enter");
  await screen.at(1, 20);
  await screen.press("g", "Enter");
  await screen.at(2, 20);
  await screen.press("g", "7", "7", "Enter");
  await expect(screen.page.getByText("Type a number from 1 to 20.")).toBeVisible();
  await screen.press("Backspace", "Enter");
  await screen.at(7, 20);
  await screen.hasFocus();
  await screen.press("g", "1", "Enter");
  await screen.press("k", "k");
  await expect(screen.said("This is the first claim.")).toBeVisible();
  await screen.press("k");
  await expect(screen.said("This is the first claim.")).toBeVisible();
  await screen.press("v", "j");
  await expect(screen.said(/^Claim 2 of 20, Undecided: /)).toBeAttached();
  await screen.press("a");
  await expect(screen.list.getByRole("list", { name: "Set aside" })).toBeVisible();
  await screen.press("/");
  await screen.type("lighthouse");
  await screen.press("Enter");
  await screen.at(12, 20);
  await screen.hasFocus();
  await screen.press("v");
  const mark = screen.mark(claims[11] ?? { id: "" });
  await expect(mark).toBeFocused();
  await screen.hasFocus();
  await screen.press("Enter");
  await expect(screen.title).toBeFocused();
  await screen.press("?");
  const keys = screen.page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("Leave a note")).toBeVisible();
  await screen.press("s", "Escape");
  await expect(keys).toBeHidden();
  await screen.hasFocus();
  await expect(screen.verdict.getByText("Saved here, not yet sent")).toBeHidden();
  await screen.press("w");
  await expect(screen.panel.getByText("States something that can be checked.")).toBeVisible();
  await screen.press("Escape");
  await screen.at(12, 20);
  await screen.press("Escape");
  await expect(screen.panel.getByText("No claim is open")).toBeVisible();
  await screen.hasFocus();
});

test("a key that a person changed works, is listed, and survives a reload; one that is taken is refused", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id);
  await screen.press("?");
  const change = screen.page.getByRole("button", { name: "Change the key for “Supported”" });
  await change.focus();
  await screen.press("Enter", "j");
  await expect(screen.page.getByText("“j” is taken by “Next claim”. Press another.")).toBeVisible();
  await screen.press("y");
  const row = screen.page.getByRole("dialog").getByRole("listitem").filter({ hasText: "Supported" });
  await expect(row.getByText("y", { exact: true })).toBeVisible();
  await screen.press("Escape");
  await screen.open(id);
  await screen.press("j", "s");
  await expect(screen.verdict.getByRole("radio", { name: /^Supported/ })).not.toBeChecked();
  await screen.press("y");
  await expect(screen.verdict.getByRole("radio", { name: /^Supported/ })).toBeChecked();
});

test("the keyboard keeps a visible place whatever goes away under it", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await twenty() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  const button = (name: string | RegExp) => screen.page.getByRole("button", { name });
  for (const [opens, goes] of [
    ["e", "Keep as it was"],
    ["t", "Close"],
    ["s", "Discard draft"],
    ["c", "Remove citation 1"],
    [null, "Bring it back"],
    [null, "Next claim"],
    [null, "Claim before"],
    ["a", /^Make it a claim/],
  ] as const) {
    if (opens) await screen.press(opens);
    await button(goes).first().focus();
    await screen.press("Enter");
    await screen.hasFocus();
  }
});
