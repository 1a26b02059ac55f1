import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { ClaimJson } from "#lib/claim/claim";
import type { Role } from "#lib/member/member";
import { test as base, expect } from "./fixtures.ts";
import { addMember, type Person, signInAs } from "./people.ts";
import type { RunningDesk } from "./running-desk.ts";

/** The review screen of one article, in one browser. */
export class ReviewPage {
  readonly list: Locator;
  readonly panel: Locator;
  readonly title: Locator;
  readonly verdict: Locator;
  readonly passage: Locator;
  readonly note: Locator;
  readonly conflict: Locator;

  constructor(
    readonly page: Page,
    readonly person: Person,
  ) {
    this.list = page.getByRole("navigation", { name: "Claims of this article" });
    this.panel = page.getByRole("complementary", { name: "Claim at hand" });
    this.title = page.locator("#panel-title");
    this.verdict = page.getByRole("form", { name: "Verdict" });
    this.passage = page.getByLabel("Passage that decides it");
    this.note = page.getByRole("form", { name: "Note" }).getByRole("textbox");
    this.conflict = page.getByRole("alert", { name: "Two versions" });
  }

  /** Goes there and waits until the page is alive: it then tells the desk where its person is. */
  async open(articleId: string, claimId?: string): Promise<void> {
    const alive = this.page.waitForResponse((response) => response.url().endsWith("/presence"));
    await this.page.goto(`/articles/${articleId}${claimId ? `?claim=${claimId}` : ""}`);
    await alive;
  }

  press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());

  type = (words: string): Promise<void> => this.page.keyboard.insertText(words);

  row = (number: number): Locator => this.list.getByRole("listitem").nth(number - 1);

  /** The marked words of a claim in the text; there are several where another claim overlaps it. */
  mark = ({ id }: Pick<ClaimJson, "id">): Locator => this.page.locator(`mark[data-claims~="${id}"]`);

  /** What the screen says of the last act, to those who listen. */
  said = (words: string | RegExp): Locator => this.page.getByRole("status").filter({ hasText: words });

  at = (number: number, of: number): Promise<void> =>
    expect(this.title).toHaveText(new RegExp(`^Claim ${number} of ${of}`));

  /** The keyboard has a place, and it can be seen. */
  hasFocus = (): Promise<void> => expect(this.page.locator("body :focus-visible")).toHaveCount(1);
}

/** Signs an article off behind the backs of those who have it open: no event tells their screens. */
export function signOff(desk: RunningDesk, articleId: string, by: Person): void {
  const row = { id: `off-${articleId}`, articleId, by: by.id, now: Date.now() };
  desk.db
    .prepare(
      `INSERT INTO signoffs (id, article_id, revision_id, member_id, at, overridden)
       SELECT :id, id, revision_id, :by, :now, '[]' FROM articles WHERE id = :articleId`,
    )
    .run(row);
  desk.db.prepare("UPDATE articles SET signoff_id = ? WHERE id = ?").run(row.id, articleId);
}

interface PerTest {
  /** The review screen in a browser of its own, signed in as this person, or as someone new with this role. */
  visit(who: Role | Person): Promise<ReviewPage>;
  /** A client of the API with an admin's rights, to prepare things and to look at what came of them. */
  admin: APIRequestContext;
}

export const test = base.extend<PerTest>({
  visit: async ({ browser, desk }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (who) => {
      const context = await browser.newContext({
        permissions: ["clipboard-read", "clipboard-write"],
        // A text that still scrolls slips away under the mouse.
        reducedMotion: "reduce",
      });
      contexts.push(context);
      const page = await context.newPage();
      const person = typeof who === "string" ? await addMember(desk, who) : who;
      await signInAs(desk, page, person);
      return new ReviewPage(page, person);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  admin: async ({ api }, use) => use(await api("admin")),
});
