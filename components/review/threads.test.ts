import { expect, test } from "vitest";
import type { ClaimJson, ClaimState } from "#lib/claim/claim";
import type { NoteJson } from "#lib/review/note";
import { threadsAt } from "./threads";

const claim = (id: string, state: ClaimState, ...parents: string[]) =>
  ({ id, state, parents, start: 0, quote: `Quote ${id}.` }) as unknown as ClaimJson;
const note = (id: string, claimId: string | null, threadId: string | null = null) =>
  ({ id, claimId, threadId }) as NoteJson;

const claims = new Map(
  [
    claim("whole", "replaced"),
    claim("left", "open", "whole"),
    claim("right", "dropped", "whole"),
    claim("opinion", "dropped"),
    claim("unmade", "replaced"),
  ].map((one) => [one.id, one]),
);
const notes = [
  note("1", "whole"),
  note("2", null),
  note("3", "left"),
  note("4", "right"),
  note("5", "whole", "1"),
  note("6", "unmade"),
  note("7", "elsewhere"),
];
const shown = (at: string | null) => threadsAt(notes, claims, at).map(({ first, from }) => [first.id, from]);

test("a thread goes along with its claim to the open ones made of it, with its answers", () => {
  expect(shown("left")).toEqual([
    ["1", "Written before the claim was reshaped, at “Quote whole.”"],
    ["3", null],
  ]);
  expect(threadsAt(notes, claims, "left")[0]?.replies.map(({ id }) => id)).toEqual(["5"]);
});

test("what has no open claim any more is shown with the article, and says where it was written", () => {
  expect(shown(null)).toEqual([
    ["2", null],
    ["4", "Written at a claim since set aside: “Quote right.”"],
    ["6", "Written before the claim was reshaped, at “Quote unmade.”"],
    ["7", null],
  ]);
});
