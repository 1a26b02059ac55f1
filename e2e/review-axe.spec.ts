import { decide, invented, submit } from "./articles.ts";
import { axeFindings } from "./axe.ts";
import { expect } from "./fixtures.ts";
import { type ReviewPage, signOff, test } from "./review-page.ts";

async function expectAccessible({ page }: ReviewPage, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const)
    expect.soft(await axeFindings(page, colorScheme), `${state}, ${colorScheme}`).toEqual([]);
}

const tunnel = () => invented("harbour-tunnel.txt");

test("axe finds nothing on the review, closed and open, and in each act on a claim", async ({ visit, admin }) => {
  const { id, claims } = await submit(admin, { text: await tunnel() });
  const [first, second, third] = claims;
  if (!first || !second || !third) throw new Error("There are too few claims.");
  await decide(admin, first, "supported");
  await decide(admin, second, "outdated");
  await decide(admin, third, "false");
  const screen = await visit("reviewer");
  await screen.open(id);
  await expectAccessible(screen, "no claim open");
  await screen.press("j");
  await screen.at(1, 9);
  await screen.panel.getByText("History", { exact: true }).click();
  await expect(screen.panel.getByText(/recorded a verdict/)).toBeVisible();
  await expectAccessible(screen, "a decided claim with its history");
  await screen.press("e", "Control+a");
  await screen.type("The tunnel opened on a Tuesday.");
  await screen.press("Control+Enter");
  await expect(screen.panel.getByRole("region", { name: "Verdict to re-check" }).locator("ins").first()).toBeVisible();
  await screen.panel.getByRole("button", { name: "Start from this verdict" }).click();
  await expectAccessible(screen, "a re-check beside its old verdict");
  await screen.press("x", "1");
  await screen.list.getByText("One draft of a claim that changed").click();
  await expectAccessible(screen, "a draft whose claim was set aside");
  await screen.open(id, claims[3]?.id);
  for (const [key, state] of [
    ["e", "wording"],
    ["p", "reshaping"],
    ["n", "not decided"],
    ["x", "not a claim"],
    ["w", "why"],
  ] as const) {
    await screen.press(key);
    await expect(screen.panel.locator(".border-accent, form[aria-label=Wording]").first()).toBeVisible();
    await expectAccessible(screen, state);
    await screen.press("Escape");
  }
});

test("axe finds nothing while a claim is decided, refused, in conflict, or waits to be sent", async ({
  visit,
  admin,
}) => {
  const { id, claims } = await submit(admin, { text: await tunnel() });
  const [first] = claims;
  if (!first) throw new Error("There is no claim.");
  const screen = await visit("reviewer");
  await screen.open(id, first.id);
  await screen.press("o", "c");
  await expect(screen.passage).toBeFocused();
  await screen.press("Control+Enter");
  await expect(screen.verdict.getByRole("alert")).toBeVisible();
  await screen.verdict.getByText("Archive, access date, note").click();
  await screen.verdict.getByText("Look at it again later").click();
  await screen.verdict.getByRole("button", { name: "Find" }).click();
  await expectAccessible(screen, "a refused citation, and the finder");
  await decide(admin, first, "false");
  await expect(screen.conflict).toBeVisible();
  await expectAccessible(screen, "a conflict");
  await screen.open(id, claims[1]?.id);
  await screen.press("s", "c");
  await expect(screen.passage).toBeFocused();
  await screen.type("The audit.");
  await screen.page.context().setOffline(true);
  await screen.press("Control+Enter");
  await expect(screen.said("One verdict is saved here, not yet sent.")).toBeVisible();
  await expectAccessible(screen, "a verdict that waits");
});

test("axe finds nothing on the list of keys, what was set aside, notes, and a signed-off article", async ({
  visit,
  admin,
  desk,
}) => {
  const { id, claims } = await submit(admin, { text: await tunnel() });
  const screen = await visit("reviewer");
  await screen.open(id, claims[0]?.id);
  await screen.press("?");
  await expect(screen.page.getByRole("dialog")).toBeVisible();
  await expectAccessible(screen, "keys");
  await screen.press("Escape", "a");
  await screen.list.getByRole("button", { name: "Why?" }).first().click();
  await expect(screen.list.getByRole("region", { name: "Why" })).toContainText("Checkable");
  await expectAccessible(screen, "set aside");
  await screen.press("t");
  await screen.note.fill("Who has the yearbook?");
  await screen.note.press("Control+Enter");
  await expect(screen.note).toBeHidden();
  await screen.press("t");
  await screen.note.pressSequentially("@");
  await expect(screen.page.getByRole("list", { name: "Colleagues" })).toBeVisible();
  await expectAccessible(screen, "notes");
  signOff(desk, id, screen.person);
  await screen.open(id, claims[0]?.id);
  await expect(screen.panel.getByText("This article is signed off.")).toBeVisible();
  await expectAccessible(screen, "signed off");
});

test("axe finds nothing at 360 px: the text, the drawer and the sheet", async ({ visit, admin }) => {
  const { id } = await submit(admin, { text: await tunnel() });
  const screen = await visit("reviewer");
  await screen.page.setViewportSize({ width: 360, height: 740 });
  await screen.open(id);
  await expectAccessible(screen, "the text");
  await screen.page.getByRole("button", { name: "Claims", exact: true }).click();
  await expect(screen.list).toBeVisible();
  await expectAccessible(screen, "the drawer");
  await screen.row(1).getByRole("button").click();
  await expect(screen.panel).toBeVisible();
  await expectAccessible(screen, "the sheet");
});
