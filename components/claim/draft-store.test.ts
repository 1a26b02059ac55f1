import { expect, test } from "vitest";
import { deskClaim } from "./claim.fixture";
import type { DeskClaim } from "./desk-types";
import { DraftStore } from "./draft-store";
import { handOver, heirOf } from "./hand-over";
import type { Screen } from "./kept";
import { Topics } from "./topics";

const screen = (claims: Map<string, DeskClaim> = new Map()): Screen => ({
  ...{ memberId: "ito", articleId: "a", topics: new Topics() },
  claimOf: (id) => claims.get(id),
  say: () => undefined,
});
const drafts = (claims?: Map<string, DeskClaim>) => new DraftStore(screen(claims));

test("what is learnt late of a citation that was sent or removed begins no draft", () => {
  const store = drafts();
  const key = store.cite("claim", { passage: "It rose." });
  store.changeCitation("claim", key, { title: "Yearbook" });
  expect(store.of("claim").citations).toMatchObject([{ passage: "It rose.", title: "Yearbook" }]);
  store.discard("claim");
  store.changeCitation("claim", key, { title: "Too late" });
  expect(store.has("claim")).toBe(false);
});

const byId = (...claims: DeskClaim[]) => new Map(claims.map((claim) => [claim.id, claim]));
const whole = deskClaim("whole", { statement: "It rose and fell." });
const [rose, fell] = [
  deskClaim("rose", { version: 1, statement: "It rose", parents: ["whole"] }),
  deskClaim("fell", { version: 1, start: 5, statement: "and fell.", parents: ["whole"] }),
];

test("the draft of a claim that is cut goes to its first piece, marked, and back where that is undone", () => {
  const claims = byId(whole);
  const store = drafts(claims);
  store.change("whole", { rationale: "Half a sentence", waiting: true });
  for (const claim of [{ ...whole, state: "replaced" as const }, fell, rose]) claims.set(claim.id, claim);
  handOver(store, claims);
  expect(store.ids()).toEqual(["rose"]);
  expect(store.of("rose")).toMatchObject({ base: 1, rationale: "Half a sentence", from: "It rose and fell." });
  expect(store.waiting()).toEqual([]);
  for (const claim of [rose, fell]) claims.set(claim.id, { ...claim, state: "replaced" });
  claims.set("whole", { ...whole, version: 4 });
  handOver(store, claims);
  expect(store.of("whole")).toMatchObject({ base: 4, rationale: "Half a sentence", from: undefined });
});

test("a draft stays where it is while nothing stands in its claim's place, or a draft stands there already", () => {
  const claims = byId({ ...whole, state: "dropped" });
  const store = drafts(claims);
  store.change("whole", { rationale: "Mine" });
  handOver(store, claims);
  expect([heirOf("whole", claims), store.of("whole").rationale]).toEqual([null, "Mine"]);
  claims.set("rose", rose);
  store.change("rose", { rationale: "Of the piece" });
  handOver(store, claims);
  expect([store.of("whole").rationale, store.of("rose").rationale]).toEqual(["Mine", "Of the piece"]);
});

test("a discarded draft comes back as it was; one that was begun since is then the discarded one", () => {
  const store = drafts();
  store.change("claim", { rationale: "First" });
  store.discard("claim");
  expect([store.has("claim"), store.lastDiscarded()]).toEqual([false, "claim"]);
  store.change("claim", { rationale: "Second" });
  store.bringBack();
  expect(store.of("claim").rationale).toBe("First");
  store.bringBack();
  expect(store.of("claim").rationale).toBe("Second");
});
