import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "#lib/member/member";
import { PRESENT_MS } from "#lib/review/presence";
import { articleOf } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { expirePresence, onPresence, presenceAt, signPresence } from "./presence.ts";

freshDesk();
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.setSystemTime(Date.now() + PRESENT_MS);
  expirePresence();
  vi.useRealTimers();
});

const sign = (actor: Actor, articleId: string, claimId: string | null = null, client = "tab", gone = false) =>
  signPresence(actor, articleId, { client, claimId, gone });
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

test("a sign counts for a while after the last one", async () => {
  const ada = await joined("reviewer", "Ada");
  const { id, claims } = await articleOf(ada, ["One."]);
  const changed: string[] = [];
  const stop = onPresence((articleId) => changed.push(articleId));
  await sign(ada, id, claims[0]);
  later(30_000);
  await sign(ada, id, claims[0]);
  expect(changed).toEqual([id]);
  later(PRESENT_MS - 1);
  expect(presenceAt(id)).toEqual([{ memberId: ada.id, name: "Ada", claimId: claims[0] }]);
  later(1);
  expect(presenceAt(id)).toEqual([]);
  expirePresence();
  expect(changed).toEqual([id, id]);
  stop();
});

test("two tabs of one person are told once, by the claims they show", async () => {
  const [ada, ben] = [await joined("reviewer", "Ada"), await joined("reviewer", "Ben")];
  const { id, claims } = await articleOf(ada, ["One.", "Two."]);
  await sign(ben, id, null, "one");
  await sign(ada, id, null, "one");
  await sign(ada, id, claims[0], "two");
  await sign(ada, id, claims[0], "three");
  expect(presenceAt(id).map((one) => [one.name, one.claimId])).toEqual([
    ["Ada", claims[0]],
    ["Ben", null],
  ]);
  await sign(ada, id, null, "two", true);
  await sign(ada, id, null, "three", true);
  expect(presenceAt(id).map((one) => [one.name, one.claimId])).toEqual([
    ["Ada", null],
    ["Ben", null],
  ]);
});

test("a tab's name is its owner's own, and one person's tabs stay few", async () => {
  const [ada, ben] = [await joined("reviewer", "Ada"), await joined("reviewer", "Ben")];
  const { id, claims } = await articleOf(
    ada,
    Array.from({ length: 30 }, (_, at) => `Claim ${at}.`),
  );
  await sign(ada, id, null, "same");
  await sign(ben, id, null, "same", true);
  expect(presenceAt(id)).toHaveLength(1);
  for (const [at, claim] of claims.entries()) await sign(ada, id, claim, `tab ${at}`);
  expect(
    presenceAt(id)
      .map((one) => one.claimId)
      .sort(),
  ).toEqual(claims.slice(10).sort());
});

test("nobody is at an article that is not there, or on a claim of another", async () => {
  const ada = await joined("reviewer");
  const [one, other] = [await articleOf(ada, ["One."]), await articleOf(ada, ["Other."])];
  await expect(sign(ada, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
  await expect(sign(ada, one.id, other.claims[0])).rejects.toMatchObject({ kind: "not-found" });
});
