import { expect, test } from "vitest";
import { articleOf, claimOf } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { listClaims } from "./list-claims.ts";
import { resizeClaim } from "./resize-claim.ts";

freshDesk();

const SENTENCES = ["One is first.", "Two is second.", "Three is third.", "Four is fourth.", "Five is fifth."];

test("an article's claims come in the order of its text, whenever they were made", async () => {
  const admin = await joined("admin");
  const { id, claims } = await articleOf(admin, SENTENCES);
  const [first = ""] = claims;
  await resizeClaim(admin, first, { version: 1, start: 0, end: 6 });
  const page = await listClaims(admin, { articleId: id, limit: 3 });
  expect(page.items.map(({ quote }) => quote)).toEqual(["One is", "Two is second.", "Three is third."]);
  const rest = await listClaims(admin, { articleId: id, limit: 3, cursor: page.next ?? 0 });
  expect(rest.items.map(({ quote }) => quote)).toEqual(SENTENCES.slice(3));
  expect(rest.next).toBeNull();
});

test("a walk goes on after a claim that has left the list meanwhile", async () => {
  const admin = await joined("admin");
  const { id, claims } = await articleOf(admin, SENTENCES);
  const { next } = await listClaims(admin, { articleId: id, limit: 2 });
  await editClaim(admin, claims[1] ?? "", { version: 1, state: "dropped" });
  const { items } = await listClaims(admin, { articleId: id, limit: 1, cursor: next ?? 0 });
  expect(items.map(({ quote }) => quote)).toEqual(["Three is third."]);
});

test("the cursor of another article is refused, and the desk's own list is newest first", async () => {
  const admin = await joined("admin");
  const [one, other] = [await articleOf(admin, SENTENCES), await articleOf(admin, SENTENCES)];
  const { seq } = await claimOf(other.claims[0] ?? "");
  const lost = listClaims(admin, { articleId: one.id, limit: 2, cursor: seq });
  await expect(lost).rejects.toMatchObject({ kind: "invalid", details: { fields: { cursor: [expect.any(String)] } } });
  const { items } = await listClaims(admin, { limit: 20 });
  expect(items.map(({ id }) => id)).toEqual([...one.claims, ...other.claims].toReversed());
});
