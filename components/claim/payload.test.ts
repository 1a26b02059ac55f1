import { expect, test } from "vitest";
import { VerdictInput } from "#lib/review/verdict";
import { deskClaim } from "./claim.fixture";
import { emptyCitation, emptyDraft } from "./drafts";
import { payload } from "./payload";
import { tick } from "./repeats";

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

test("a repeat goes along as it stood when it was ticked; one that changed since, or was never ticked, does not", () => {
  const [one, two, three] = ["one", "two", "three"].map((id) => deskClaim(id));
  if (!one || !two || !three) throw new Error("There are too few claims.");
  const draft = { ...emptyDraft(3), repeats: tick([], [one, two], true) };
  const overruled = { ...two, version: 3, verdict: "false" as const };
  expect(payload(draft, [one, overruled, three]).repeats).toEqual([{ id: "one", version: 2 }]);
  const again = { ...draft, repeats: tick(draft.repeats, [overruled], true) };
  expect(payload(again, [one, overruled, three]).repeats).toEqual([
    { id: "one", version: 2 },
    { id: "two", version: 3 },
  ]);
  expect(tick(again.repeats, [one], false)).toEqual([{ id: "two", version: 3 }]);
});
