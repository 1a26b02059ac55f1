import { expect, test } from "vitest";
import { deskClaim, verdictJson } from "./claim.fixture";
import { refusedOver, whatChanged } from "./what-changed";

const seen = deskClaim("c");

test("each change is told", () => {
  const verdict = verdictJson("v", { by: "K. Osei", verdict: "false" });
  expect(whatChanged(seen, { ...seen, version: 3 })).toEqual([]);
  expect(whatChanged(seen, { ...seen, statement: "It fell.", claimant: "the mayor" })).toEqual([
    "its wording is now “It fell.”",
    "it is said by the mayor",
  ]);
  expect(whatChanged(seen, { ...seen, verdict: "false", currentVerdict: verdict })).toEqual([
    "K. Osei marked it false",
  ]);
  expect(whatChanged({ ...seen, verdict: "false", currentVerdict: verdict }, seen)).toEqual([
    "its verdict stands no more",
  ]);
  expect(whatChanged(seen, { ...seen, state: "dropped", stateReason: "Opinion" })).toEqual([
    "it was set aside",
    "the reason given is “Opinion”",
  ]);
});

test("a refusal says what changed, or what the desk said where nothing to be seen did", () => {
  expect(refusedOver("This claim", seen, seen, "Compare both.")).toBe("Compare both.");
  expect(refusedOver("The next claim", seen, { ...seen, state: "replaced" }, "Compare both.")).toBe(
    "The next claim changed meanwhile: it was cut or joined. Nothing of yours was done: look again.",
  );
});
