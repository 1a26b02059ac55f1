import { expect, test } from "vitest";
import type { Actor } from "#lib/member/member";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { findCitations } from "./find-citations.ts";
import { listClaims } from "./list-claims.ts";

freshDesk();

const find = (actor: Actor, q: string, article?: string, limit = 10) => findCitations(actor, { q, article, limit });
const passages = async (...asked: Parameters<typeof find>) => (await find(...asked)).map((one) => one.passage);

async function deskWithCitations() {
  const ada = await joined("reviewer", "Ada");
  const [tunnel, bridge] = [await articleOf(ada, ["T1.", "T2."]), await articleOf(ada, ["B1.", "B2."], "Bridge")];
  const budget = { url: "https://example.org/budget", title: "Budget 2016", publisher: "Northport Audit Office" };
  await decided(ada, tunnel.claims[0] ?? "", "supported", { ...budget, passage: "The sum was 205 million." });
  await decided(ada, bridge.claims[0] ?? "", "false", { ...budget, passage: "The sum was 205 million." });
  await decided(ada, bridge.claims[1] ?? "", "supported", { ...budget, passage: "Résumé: it was tolled." });
  return { ada, tunnel, bridge };
}

test("finds by title, publisher, address and passage, with the last word unfinished", async () => {
  const { ada, bridge } = await deskWithCitations();
  for (const q of ["budget", "northport audi", "example.org/budg", "was tol", "RESUME toll"])
    expect((await passages(ada, q))[0]).toBe("Résumé: it was tolled.");
  expect((await find(ada, "205 mill"))[0]).toMatchObject({
    title: "Budget 2016",
    stance: "refutes",
    claimId: bridge.claims[0],
    articleId: bridge.id,
    articleTitle: "Bridge",
  });
  for (const q of ["nothing", 'sum" OR "toll', "article : x", "-", "NEAR("])
    expect(await passages(ada, q)).toBeDefined();
  expect(await passages(ada, "nothing")).toEqual([]);
});

test("the same address and passage once, those of the article first, else the newest", async () => {
  const { ada, tunnel } = await deskWithCitations();
  expect(await passages(ada, "")).toEqual(["Résumé: it was tolled.", "The sum was 205 million."]);
  expect(await passages(ada, "budget", tunnel.id)).toEqual(["The sum was 205 million.", "Résumé: it was tolled."]);
  expect((await find(ada, "budget", tunnel.id))[0]?.articleId).toBe(tunnel.id);
  expect(await passages(ada, "", tunnel.id, 1)).toEqual(["The sum was 205 million."]);
  expect(await passages(ada, "budget", 'no" such')).toHaveLength(2);
});

test("a citation of a claim keeps it, and is offered while that claim is decided", async () => {
  const { ada, tunnel, bridge } = await deskWithCitations();
  const [cited = ""] = bridge.claims;
  await decided(ada, tunnel.claims[1] ?? "", "supported", { passage: "As the bridge shows.", citedClaimId: cited });
  expect(await find(ada, "bridge shows")).toMatchObject([{ citedClaimId: cited, claimId: tunnel.claims[1] }]);
  await editClaim(ada, cited, { version: 2, stateReason: "Conflicting sources" });
  expect(await find(ada, "bridge shows")).toEqual([]);
});

test("claims are found by whether they are decided", async () => {
  const { ada, tunnel } = await deskWithCitations();
  const { items } = await listClaims(ada, { verdict: "decided", limit: 10 });
  expect(items.map(({ quote }) => quote)).toEqual(["B2.", "B1.", "T1."]);
  const undecided = await listClaims(ada, { verdict: "undecided", articleId: tunnel.id, limit: 10 });
  expect(undecided.items.map(({ quote }) => quote)).toEqual(["T2."]);
});
