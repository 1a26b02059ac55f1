import { expect, test } from "vitest";
import { VerdictInput } from "#lib/review/verdict";
import { emptyCitation, emptyDraft } from "./drafts";
import { payload } from "./payload";

const citation = { ...emptyCitation("2026-05-04"), passage: "It rose." };

test("the day a claim was true until goes along with outdated only", () => {
  const draft = { ...emptyDraft(3), asOf: "2025-12-31", citations: [citation] };
  expect(payload({ ...draft, verdict: "supported" }, []).asOf).toBe("");
  expect(payload({ ...draft, verdict: "outdated" }, []).asOf).toBe("2025-12-31");
});

test("a draft is what the desk takes", () => {
  const draft = { ...emptyDraft(3), verdict: "supported" as const, citations: [citation] };
  expect(VerdictInput.safeParse(payload(draft, []))).toMatchObject({ success: true, data: { version: 3 } });
});
