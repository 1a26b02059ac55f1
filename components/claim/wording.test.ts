import { expect, test } from "vitest";
import { deskClaim } from "./claim.fixture";
import { isOvertaken, isUntouched, isWorthKeeping, wordingOf } from "./wording";

const claim = deskClaim("c", { statement: "It rose.", claimant: "the mayor" });
const typed = { ...wordingOf(claim), statement: "Freight rose. " };

test("a field that is emptied, or gets a space more, is touched", () => {
  expect(isUntouched(wordingOf(claim), claim)).toBe(true);
  expect(isUntouched({ ...typed, statement: "" }, claim)).toBe(false);
  expect(isUntouched({ ...typed, statement: "It rose. " }, claim)).toBe(false);
});

test("only what the claim does not say already is worth keeping", () => {
  expect(isWorthKeeping(wordingOf(claim), claim)).toBe(false);
  expect(isWorthKeeping({ ...typed, statement: "  " }, claim)).toBe(false);
  expect(isWorthKeeping(typed, claim)).toBe(true);
  expect(isWorthKeeping({ ...wordingOf(claim), claimant: "" }, claim)).toBe(true);
});

test("a wording is overtaken by another one, not by a verdict or by itself", () => {
  expect(isOvertaken(typed, { ...claim, version: 9, verdict: "false" })).toBe(false);
  expect(isOvertaken(typed, { ...claim, statement: "It fell." })).toBe(true);
  expect(isOvertaken(typed, { ...claim, claimant: null })).toBe(true);
  expect(isOvertaken(typed, { ...claim, statement: "Freight rose." })).toBe(false);
});
