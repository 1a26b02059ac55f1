import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "#lib/member/member";
import { PRESENT_MS } from "#lib/review/presence";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { nextClaim } from "./next-claim.ts";
import { signPresence } from "./presence.ts";

freshDesk();
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const next = (actor: Actor, id: string, after: string | null = null, client = "tab") =>
  nextClaim(actor, id, { client, after });
const sentences = (n: number) => Array.from({ length: n }, (_, at) => `Claim number ${at}.`);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

test("goes on after the open claim in the order of the text, and round at its end", async () => {
  const ada = await joined("reviewer");
  const { id, claims } = await articleOf(ada, sentences(4));
  await decided(ada, claims[2] ?? "", "supported");
  expect(await next(ada, id)).toEqual({ claimId: claims[0], everyoneElse: 0 });
  expect((await next(ada, id, claims[1])).claimId).toBe(claims[3]);
  expect((await next(ada, id, claims[2])).claimId).toBe(claims[3]);
  expect((await next(ada, id, claims[3])).claimId).toBe(claims[0]);
  expect((await next(ada, id, "unknown")).claimId).toBe(claims[0]);
  await editClaim(ada, claims[0] ?? "", { version: 1, state: "dropped" });
  await decided(ada, claims[1] ?? "", "false");
  expect(await next(ada, id, claims[3])).toEqual({ claimId: null, everyoneElse: 0 });
  await expect(next(ada, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
});

test("passes over what someone else has open or was handed, and says how many", async () => {
  const [ada, ben] = [await joined("reviewer"), await joined("reviewer")];
  const { id, claims } = await articleOf(ada, sentences(3));
  await signPresence(ben, id, { client: "tab", claimId: claims[0] ?? "", gone: false });
  expect(await next(ada, id)).toEqual({ claimId: claims[1], everyoneElse: 1 });
  expect(await next(ben, id, claims[0])).toEqual({ claimId: claims[2], everyoneElse: 1 });
  expect(await next(ada, id, claims[1])).toEqual({ claimId: null, everyoneElse: 2 });
  later(PRESENT_MS);
  expect(await next(ada, id, claims[1])).toEqual({ claimId: claims[2], everyoneElse: 0 });
  await signPresence(ada, id, { client: "tab", claimId: null, gone: true });
  expect((await next(ben, id, claims[1])).claimId).toBe(claims[2]);
});

test("never hands the same claim to two tabs while a hold counts, however they ask", async () => {
  const people = [await joined("reviewer"), await joined("reviewer"), await joined("editor")];
  const ask = fc.record({
    who: fc.nat(2),
    client: fc.constantFrom("a", "b"),
    after: fc.option(fc.nat(9)),
    wait: fc.constantFrom(0, 0, 0, 10_000, PRESENT_MS + 5000),
    together: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(ask, { maxLength: 25 }), async (asks) => {
      later(PRESENT_MS + 15_000);
      const { id, claims } = await articleOf(people[0] as Actor, sentences(10));
      const handed = new Map<string, { tab: string; at: number }>();
      let waiting: Promise<void>[] = [];
      for (const { who, client, after, wait, together } of asks) {
        later(waiting.length > 0 ? 0 : wait);
        const [actor, tab, at] = [people[who] as Actor, `${who}${client}`, Date.now()];
        const from = after === null ? null : (claims[after] ?? null);
        // Moving on gives back what one had, but for the claim one comes from.
        const asked = next(actor, id, from, client).then(({ claimId }) => {
          for (const [claim, hold] of handed) if (hold.tab === tab && claim !== from) handed.delete(claim);
          if (!claimId) return;
          const before = handed.get(claimId);
          if (before && before.tab !== tab) expect(at - before.at).toBeGreaterThanOrEqual(PRESENT_MS);
          handed.set(claimId, { tab, at });
        });
        waiting.push(asked);
        if (!together) await Promise.all(waiting);
        if (!together) waiting = [];
      }
      await Promise.all(waiting);
    }),
    { numRuns: 60 },
  );
});
