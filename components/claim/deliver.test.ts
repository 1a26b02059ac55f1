import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deskClaim, verdictJson } from "./claim.fixture";
import { sendWaiting } from "./deliver";
import type { DeskClaim } from "./desk-types";
import { emptyCitation } from "./drafts";
import { record } from "./record";
import { ReviewStore } from "./review-store";

let answer: (path: string) => Promise<Response>;
let sent: string[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setImmediate(draw));
  vi.stubGlobal("fetch", (path: string) => {
    if (path.endsWith("/next")) return Promise.resolve(Response.json({ claimId: null }));
    sent.push(path);
    return answer(path);
  });
});
afterEach(() => vi.unstubAllGlobals());

const MINE = { passage: "It rose.", stance: "supports" as const };
const saved = (id: string): DeskClaim =>
  deskClaim(id, { version: 2, verdict: "supported", currentVerdict: verdictJson("v", { by: "K. Osei" }) });

function desk(): ReviewStore {
  const place = { start: 0, end: 1, score: 1, version: 1 };
  const claims = ["one", "two"].map((id) => ({ id, ...place }));
  const store = new ReviewStore({
    ...{ articleId: "a", text: "Text", claims, me: { id: "osei", name: "K. Osei" }, mayDecide: true, closed: false },
    current: null,
  });
  for (const { id } of claims)
    store.drafts.change(id, { verdict: "supported", citations: [{ ...emptyCitation("2026-05-04"), ...MINE }] });
  return store;
}

test("a desk out of reach, or a proxy that says so, makes a verdict wait; it is sent once the desk is back", async () => {
  const store = desk();
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  await record(store, "one");
  answer = async () => new Response("Bad gateway", { status: 502 });
  await record(store, "two");
  expect(store.drafts.waiting()).toEqual(["one", "two"]);
  expect(store.claim("one")?.verdict).toBeNull();
  sent = [];
  await sendWaiting(store);
  expect(sent).toHaveLength(1);
  answer = async (path) => Response.json({ claim: saved(path.split("/")[4] ?? ""), repeats: [] });
  await sendWaiting(store);
  expect([store.drafts.ids(), store.claim("two")?.verdict]).toEqual([[], "supported"]);
});

test("a verdict whose answer was lost is not a conflict with itself", async () => {
  const store = desk();
  const citation = { ...MINE, id: "c", note: null, url: null, title: null, publisher: null, publishedOn: null };
  const citations = [{ ...citation, accessedOn: "2026-05-04", archiveUrl: null, citedClaimId: null }];
  const current = { ...saved("one"), currentVerdict: verdictJson("v", { by: "K. Osei", citations }) };
  answer = async () => Response.json({ detail: "Someone changed this claim.", current }, { status: 409 });
  await record(store, "one");
  expect([store.drafts.has("one"), store.claim("one")?.verdict]).toEqual([false, "supported"]);
  const theirs = { ...current, id: "two", currentVerdict: verdictJson("v", { by: "R. Ito", citations }) };
  answer = async () => Response.json({ detail: "Someone changed this claim.", current: theirs }, { status: 409 });
  await record(store, "two");
  expect([store.drafts.of("two").base, store.claim("two")?.version]).toEqual([1, 2]);
  expect(store.drafts.refusal("two")?.message).toBe("Someone changed this claim.");
});

test("what is typed while a verdict is on its way is a draft on top of it", async () => {
  const store = desk();
  answer = async () => {
    store.drafts.change("one", { rationale: "One more thing" });
    return Response.json({ claim: saved("one"), repeats: [] });
  };
  await record(store, "one");
  expect(store.drafts.of("one")).toMatchObject({ base: 2, rationale: "One more thing" });
});
