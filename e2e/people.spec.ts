import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { type IdentityProvider, runIdentityProvider } from "./identity-provider.ts";
import { addMember, signInAs } from "./people.ts";
import type { RunningDesk } from "./running-desk.ts";

const PASSWORD = "nine words are better";
const someone = () => `${crypto.randomUUID()}@desk.example`;

/** Invites someone on the members page; answers the link that is shown. */
async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto("/members");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption(role);
  await page.getByRole("button", { name: "Invite" }).click();
  return page.getByLabel(`One-time link for ${email}`).inputValue();
}

async function join(page: Page, link: string, name: string) {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel(/^(New p|P)assword$/).fill(PASSWORD);
  await page.getByRole("button", { name: /Join the desk|Set the password/ }).click();
  await expect(page).toHaveURL(/\/(articles|work)$/);
}

const member = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const isDead = (page: Page) => expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();

test.describe("a link to join by", () => {
  test("lets the invited in with the role they were given, once", async ({ browser, desk, page, signIn }) => {
    await signIn(page, "admin");
    const link = await invite(page, someone(), "Editor");
    const invitee = await browser.newPage({ baseURL: desk.url });
    const name = `Edda ${crypto.randomUUID()}`;
    await join(invitee, link, name);
    await invitee.goto("/articles/new");
    await expect(invitee.getByRole("button", { name: "Submit article" })).toBeVisible();
    await invitee.goto("/members");
    await expect(invitee.getByRole("heading", { name: "Your role does not open this page" })).toBeVisible();
    await invitee.goto(link);
    await isDead(invitee);
    await page.reload();
    await expect(member(page, name)).toContainText("Active");
    await invitee.close();
  });

  test("works no longer once it ran out, or once a fresh one is made", async ({ desk, page, signIn }) => {
    await signIn(page, "admin");
    const email = someone();
    const first = await invite(page, email, "Reviewer");
    await member(page, email).getByRole("button", { name: "Renew link" }).click();
    const renewed = member(page, email).getByLabel(`One-time link for ${email}`);
    await expect(renewed).not.toHaveValue(first);
    const second = await renewed.inputValue();
    await page.goto(first);
    await isDead(page);
    desk.db
      .prepare("UPDATE links SET expires_at = ? WHERE member_id = (SELECT id FROM members WHERE email = ?)")
      .run(Date.now(), email);
    await page.goto(second);
    await isDead(page);
  });

  test("brings somebody back who forgot the password, and signs them out elsewhere", async ({
    browser,
    desk,
    page,
    signIn,
  }) => {
    const lost = await addMember(desk, "editor", {
      name: `Lotte ${crypto.randomUUID()}`,
      password: "long forgotten words",
    });
    const elsewhere = await browser.newPage({ baseURL: desk.url });
    await signInAs(desk, elsewhere, lost);
    await signIn(page, "admin");
    await page.goto("/members");
    await member(page, lost.name).getByRole("button", { name: "Reset password" }).click();
    const link = await member(page, lost.name).getByLabel("One-time link for").inputValue();
    const back = await browser.newPage({ baseURL: desk.url });
    await join(back, link, lost.name);
    await elsewhere.goto("/articles");
    await expect(elsewhere).toHaveURL(/\/sign-in$/);
    await Promise.all([elsewhere.close(), back.close()]);
  });
});

test("the last admin stays one, and stays in", async ({ page, startDesk }) => {
  const desk = await startDesk();
  const ada = await addMember(desk, "admin", { name: "Ada Holm" });
  await signInAs(desk, page, ada);
  await page.goto(`${desk.url}/members`);
  const refusal = member(page, "Ada Holm").getByRole("alert");
  await member(page, "Ada Holm").getByRole("button", { name: "Disable" }).click();
  await expect(refusal).toContainText("This is the last admin.");
  await page.reload();
  await expect(refusal).toBeHidden();
  await member(page, "Ada Holm").getByLabel("Role of Ada Holm").selectOption("Reviewer");
  await member(page, "Ada Holm").getByRole("button", { name: "Change role" }).click();
  await expect(refusal).toContainText("This is the last admin.");
  const row = desk.db.prepare("SELECT role, disabled_at FROM members WHERE id = ?").get(ada.id);
  expect(row).toEqual({ role: "admin", disabled_at: null });
});

test.describe("an identity provider", () => {
  let provider: IdentityProvider;
  let desk: RunningDesk;
  test.beforeEach(async ({ startDesk }) => {
    provider = await runIdentityProvider();
    desk = await startDesk(provider.settings);
    provider.welcome(desk.url);
    await addMember(desk, "admin");
  });
  test.afterEach(() => provider.stop());

  async function comeFrom(page: Page, login: string) {
    await page.goto(`${desk.url}/sign-in`);
    await page.getByRole("button", { name: "Sign in with the newsroom account" }).click();
    await page.locator("[name=login]").fill(login);
    await page.locator("[name=password]").fill("whatever it likes");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  }

  test("signs in whom the desk knows, and whom it invited", async ({ page }) => {
    const known = await addMember(desk, "reviewer");
    await comeFrom(page, known.email.toUpperCase());
    await expect(page.getByRole("heading", { name: "My work", level: 1 })).toBeVisible();
    await page.context().clearCookies();
    const invited = await addMember(desk, "editor");
    desk.db.prepare("UPDATE members SET joined_at = NULL WHERE id = ?").run(invited.id);
    await comeFrom(page, invited.email);
    await expect(page.getByRole("heading", { name: "Triage", level: 1 })).toBeVisible();
    expect(desk.db.prepare("SELECT joined_at FROM members WHERE id = ?").pluck().get(invited.id)).not.toBeNull();
  });

  test("cannot bring in a stranger, an address nobody confirmed, or somebody disabled", async ({ page }) => {
    const disabled = await addMember(desk, "admin");
    desk.db.prepare("UPDATE members SET disabled_at = ? WHERE id = ?").run(Date.now(), disabled.id);
    const unverified = await addMember(desk, "admin");
    desk.db.prepare("UPDATE members SET email = 'unverified@desk.example' WHERE id = ?").run(unverified.id);
    const REFUSED: [string, string][] = [
      ["stranger@elsewhere.example", "Nobody on this desk has that e-mail address."],
      ["unverified@desk.example", "has not confirmed your e-mail address"],
      [disabled.email, "Nobody on this desk has that e-mail address."],
    ];
    for (const [login, words] of REFUSED)
      await test.step(login, async () => {
        await comeFrom(page, login);
        await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
        await page.goto(`${desk.url}/articles`);
        await expect(page).toHaveURL(/\/sign-in$/);
        await page.context().clearCookies();
      });
    expect(desk.db.prepare("SELECT count(*) FROM sessions").pluck().get()).toBe(0);
  });
});
