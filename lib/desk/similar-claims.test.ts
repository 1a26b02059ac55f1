import { expect, test } from "vitest";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { similarClaims } from "./similar-claims.ts";
import { store } from "./store.ts";

freshDesk();

const TUNNEL = "The tunnel under the harbour cost 410 million crowns.";

test("earlier decided claims that say nearly the same, the same wording first", async () => {
  const ada = await joined("reviewer");
  const earlier = await articleOf(
    ada,
    [
      "The tunnel under the harbour cost 350 million crowns.",
      "The  tunnel under the harbour cost 410 million crowns.",
      "Harbour tunnel costs: 410 million crowns.",
      "The mayor opened a school in the north of the town.",
      TUNNEL,
    ],
    "Earlier",
  );
  const [other, twin, short, school] = earlier.claims as [string, string, string, string];
  const { claims } = await articleOf(ada, [TUNNEL, "Who knows."]);
  for (const id of [other, twin, short, school]) await decided(ada, id, "supported");
  const found = await similarClaims(ada, claims[0] ?? "");
  expect(new Set(found.map((one) => one.claim.id))).toEqual(new Set([twin, short, other]));
  expect(found[0]).toMatchObject({
    claim: { id: twin, verdict: { verdict: "supported" } },
    articleTitle: "Earlier",
    overlap: 1,
  });
  expect(found.slice(1).every(({ overlap }) => overlap >= 0.5 && overlap < 1)).toBe(true);
  expect(await similarClaims(ada, claims[1] ?? "")).toEqual([]);
  expect((await store().read.claims.byId(claims[0] ?? ""))?.verdict).toBeNull();
  await expect(similarClaims(ada, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
});

test("a claim of common words only is found by all of them, and five are enough", async () => {
  const ada = await joined("reviewer");
  const { claims } = await articleOf(
    ada,
    Array.from({ length: 9 }, () => "It is what it was."),
  );
  for (const id of claims.slice(1)) await decided(ada, id, "false");
  const found = await similarClaims(ada, claims[0] ?? "");
  expect(found.map((one) => one.claim.id)).toEqual(claims.slice(4).reverse());
});

test("nothing in a wording is query syntax", async () => {
  const ada = await joined("reviewer");
  const { claims } = await articleOf(ada, ['"NEAR( OR AND *" — «x» : y', "…", '"NEAR( OR AND *" — «x» : y']);
  await decided(ada, claims[2] ?? "", "false");
  expect((await similarClaims(ada, claims[0] ?? "")).map((one) => one.overlap)).toEqual([1]);
  expect(await similarClaims(ada, claims[1] ?? "")).toEqual([]);
});
