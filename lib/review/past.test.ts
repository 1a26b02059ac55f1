import { expect, test } from "vitest";
import { fateOf, newestChanges, type PastEvent, valueAt, valueBefore, wordingOf } from "./past.ts";

const event = (seq: number, verb: string, before: unknown, after: unknown, by = "R. Ito"): PastEvent => ({
  ...{ seq, verb, by, before, after },
  at: `2026-05-0${seq}T10:00:00.000Z`,
});
const recorded = (seq: number, id: string, over: string | null = null, by?: string) =>
  event(seq, "verdict.recorded", { verdictId: over, recheck: null }, { verdictId: id, recheck: null }, by);
const reworded = (seq: number, from: string, to: string, left: string | null) =>
  event(
    seq,
    "claim.edited",
    { statement: from, ...(left && { verdictId: left }) },
    { statement: to, ...(left && { verdictId: null }) },
    "K. Osei",
  );
const standing = (id: string) => ({ id, withdrawnAt: null });

test("a verdict was taken back, replaced by another, or left behind by other words", () => {
  const events = [
    event(5, "act.undone", null, { undone: 4, verdictId: null }, "L. Marsh"),
    recorded(4, "c", null, "L. Marsh"),
    reworded(3, "It rose.", "It fell.", "b"),
    recorded(2, "b", "a", "K. Osei"),
    recorded(1, "a"),
  ];
  expect(fateOf({ id: "c", withdrawnAt: "2026-05-05T10:00:00.000Z" }, events)).toEqual({
    ...{ how: "taken back", by: "L. Marsh", at: "2026-05-05T10:00:00.000Z" },
  });
  expect(fateOf(standing("b"), events)).toMatchObject({ how: "left behind", by: "K. Osei" });
  expect(fateOf(standing("a"), events)).toMatchObject({ how: "replaced", by: "K. Osei", at: events[3]?.at });
  expect(fateOf(standing("older than the history"), events)).toEqual({ how: "replaced", by: null, at: null });
});

test("a verdict left behind, brought back by an undo and then replaced was replaced", () => {
  const events = [
    recorded(4, "b", "a"),
    event(3, "act.undone", null, { undone: 2, verdictId: "a", statement: "It rose." }),
    reworded(2, "It rose.", "It fell.", "a"),
    recorded(1, "a"),
  ];
  expect(fateOf(standing("a"), events).how).toBe("replaced");
});

test("the wording of a verdict is the one that stood when it was given", () => {
  const events = [
    reworded(5, "It fell again.", "It fell for good.", "b"),
    recorded(4, "b"),
    reworded(3, "It fell.", "It fell again.", null),
    reworded(2, "It rose.", "It fell.", "a"),
    recorded(1, "a"),
  ];
  expect(wordingOf("a", events, "It fell for good.")).toBe("It rose.");
  expect(wordingOf("b", events, "It fell for good.")).toBe("It fell again.");
  expect(wordingOf("a", [recorded(1, "a")], "It rose.")).toBe("It rose.");
});

test("a field that was emptied is told as empty", () => {
  const events = [
    event(2, "claim.edited", { claimant: "the mayor" }, { claimant: null }),
    event(1, "claim.edited", { stateReason: null }, { stateReason: "Conflicting sources" }),
  ];
  expect(valueAt(events, 2, "claimant", "the mayor")).toBeNull();
  expect(valueAt(events, 1, "claimant", null)).toBe("the mayor");
  expect(valueAt(events, 0, "stateReason", "Conflicting sources")).toBeNull();
});

test("what happened since a version is told by the events that changed the claim; a note changes nothing", () => {
  const events = [
    event(4, "note.added", null, { threadId: "t" }),
    reworded(3, "It fell.", "It fell again.", null),
    event(2, "note.added", null, { threadId: "t" }),
    recorded(1, "a"),
  ];
  expect(newestChanges(events, 1).map(({ seq }) => seq)).toEqual([3]);
  expect(valueBefore(events, 1, "statement", "It fell again.")).toBe("It fell.");
  expect(valueBefore(events, 0, "statement", "It fell again.")).toBe("It fell again.");
  expect(valueBefore(events, 9, "statement", "It fell again.")).toBe("It fell.");
});
