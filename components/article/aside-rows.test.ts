import { expect, test } from "vitest";
import type { ClaimJson, ClaimState } from "#lib/claim/claim";
import type { Stretch } from "#lib/claim/stretch";
import { asideRows } from "./aside-rows";

const TEXT = "🙂 The bridge cost 40 million, and the mayor closed it in 2021. What now? It is a lovely sight.";
const at = (words: string) => TEXT.indexOf(words);
const ledger: Stretch[] = [
  [0, at("What"), "claim", "figure"],
  [at("What"), at("It is"), "question", "mark"],
  [at("It is"), TEXT.length, "opinion", "taste"],
];
const claim = (words: string, state: ClaimState = "open", stateReason: string | null = null) => {
  const start = [...TEXT.slice(0, at(words))].length;
  return { start, end: start + words.length, state, stateReason } as ClaimJson;
};
const rows = (...claims: ClaimJson[]) => asideRows(TEXT, ledger, claims).map(({ kind, words }) => [kind, words]);

test("what the splitter took for something else is listed until a claim speaks of it", () => {
  const whole = claim("The bridge cost 40 million, and the mayor closed it in 2021.");
  expect(rows(whole)).toEqual([
    ["question", "What now?"],
    ["opinion", "It is a lovely sight."],
  ]);
  expect(rows(whole, claim("It is a lovely sight."))).toEqual([["question", "What now?"]]);
});

test("a claim set aside beside an open one is listed with its reason, and a narrowed one with what it left", () => {
  const cost = claim("The bridge cost 40 million");
  const closed = claim("the mayor closed it in 2021.", "dropped", "Not checkable");
  expect(rows(closed, cost)[0]).toEqual(["not a claim: Not checkable", "the mayor closed it in 2021."]);
  expect(asideRows(TEXT, ledger, [cost, closed])[0]).toMatchObject({ segment: 0, claim: closed, start: closed.start });
  expect(rows(cost)[0]).toEqual(["not accounted for", ", and the mayor closed it in 2021."]);
  expect(rows({ ...closed, state: "replaced" }, cost)[0]?.[0]).toBe("not accounted for");
});
