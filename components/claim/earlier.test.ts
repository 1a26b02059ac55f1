import { expect, test } from "vitest";
import type { PastEvent } from "#lib/review/past";
import { deskClaim as claim, verdictJson as verdict } from "./claim.fixture";
import type { DeskClaim } from "./desk-types";
import { earlierVerdicts } from "./earlier";
import type { History } from "./history";

const event = (seq: number, verb: string, before: unknown, after: unknown): PastEvent => ({
  ...{ seq, verb, by: "R. Ito", at: "2026-05-04T10:00:00.000Z", before, after },
});
const desk = (claims: DeskClaim[], histories: Record<string, History> = {}) => ({
  claim: async (id: string) => claims.find((one) => one.id === id) ?? claim(id),
  history: async (id: string) => histories[id] ?? { verdicts: [], events: [] },
});
const reworded: History = {
  verdicts: [verdict("taken back", { withdrawnAt: "2026-05-04T11:00:00.000Z" }), verdict("old")],
  events: [
    event(2, "claim.edited", { statement: "It rose.", verdictId: "old" }, { statement: "It fell.", verdictId: null }),
    event(1, "verdict.recorded", { verdictId: null }, { verdictId: "old" }),
  ],
};

test("a reworded claim is shown the verdict on its earlier words", async () => {
  const found = await earlierVerdicts(claim("c", { recheck: "…" }), desk([], { c: reworded }));
  expect(found).toMatchObject([{ verdict: { id: "old" }, wording: "It rose.", parent: null }]);
});

test("a piece is shown its parents' verdicts, each once, and through a parent that itself waits", async () => {
  const [decided, waiting, free] = [
    claim("decided", { state: "replaced", verdict: "supported", currentVerdict: verdict("v") }),
    claim("waiting", { state: "replaced", recheck: "…", parents: ["decided"] }),
    claim("free", { state: "replaced" }),
  ];
  const piece = claim("piece", { recheck: "…", parents: ["decided", "waiting", "free"] });
  expect(await earlierVerdicts(piece, desk([decided, waiting, free]))).toMatchObject([
    { verdict: { id: "v" }, wording: "Words of decided.", parent: { id: "decided" } },
  ]);
});

test("a piece of a reworded claim is shown the verdict on the words before", async () => {
  const parent = claim("parent", { state: "replaced", recheck: "…" });
  const piece = claim("piece", { recheck: "…", parents: ["parent"] });
  expect(await earlierVerdicts(piece, desk([parent], { parent: reworded }))).toMatchObject([
    { wording: "It rose.", parent: { id: "parent" } },
  ]);
});
