import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deskClaim } from "./claim.fixture";
import { ReviewStore } from "./review-store";
import { mergeWithNext, passOver } from "./shape";

let answer: () => Promise<Response>;
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setImmediate(draw));
  vi.stubGlobal("fetch", (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return path.endsWith("/next") ? Promise.resolve(Response.json({ claimId: "two" })) : answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

function desk() {
  const claims = ["one", "two"].map((id, at) => ({ id, start: at, end: at + 1, score: 1, version: 1 }));
  const store = new ReviewStore({
    ...{ articleId: "a", text: "Text", claims, me: { id: "osei", name: "K. Osei" }, current: "one" },
    ...{ mayDecide: true, closed: false },
  });
  const claim = store.claim("one");
  if (!claim) throw new Error("There is no claim.");
  return { store, claim };
}

test("a reason is sent before the screen goes on", async () => {
  const { store, claim } = desk();
  answer = async () => Response.json({ ...claim, version: 2, state: "dropped", stateReason: "Opinion" });
  await passOver(store, claim, { state: "dropped", stateReason: "Opinion" });
  expect(asked).toEqual(["PATCH /api/v1/claims/one", "POST /api/v1/articles/a/next"]);
  expect([store.current, store.order, store.said.words]).toEqual(["two", ["two"], "Set aside: Opinion."]);
});

test("a reason that the desk could not be given takes the screen back, and is told", async () => {
  const { store, claim } = desk();
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  await passOver(store, claim, { stateReason: "The archive is shut" });
  expect(store.current).toBe("one");
  expect(store.drafts.refusal("one")?.message).toBe(
    "The desk cannot be reached: nothing was changed. Try again. Your reason was “The archive is shut”.",
  );
});

test("an act on a claim that changed meanwhile says which and how, and shows the newer one", async () => {
  const { store, claim } = desk();
  const current = deskClaim("two", { version: 5, statement: "It fell.", start: 1, end: 2 });
  answer = async () => Response.json({ detail: "Someone changed this claim.", current }, { status: 409 });
  await mergeWithNext(store, claim);
  expect(store.said.words).toBe(
    "The next claim changed meanwhile: its wording is now “It fell.”. Nothing of yours was done: look again.",
  );
  expect(store.claim("two")?.version).toBe(5);
});
