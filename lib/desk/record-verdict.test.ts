import { expect, test } from "vitest";
import type { Citation, VerdictInput } from "#lib/review/verdict";
import { articleOf } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { claimHistory, readClaim } from "./list-claims.ts";
import { recordVerdict } from "./record-verdict.ts";
import { reopenArticle, signOff } from "./sign-off.ts";
import { store } from "./store.ts";

const grouped = (ids: string[]) =>
  store().write(async (tx) => {
    for (const id of ids) await tx.claims.regroup(id, 1);
  });

freshDesk();

const citation = (stance: Citation["stance"], passage: string): Citation => ({ stance, passage });
const verdict = (version: number, change: Partial<VerdictInput> = {}): VerdictInput => ({
  version,
  verdict: "supported",
  rationale: "The minutes say so.",
  citations: [citation("supports", "The council voted 9 to 2.")],
  repeats: [],
  ...change,
});

async function scene() {
  const editor = await joined("editor");
  const reviewer = await joined("reviewer", "R. Ito");
  return {
    editor,
    reviewer,
    ...(await articleOf(editor, ["The council approved it.", "It cost 4 million.", "The council approved it."])),
  };
}

test("a verdict is appended with its citations in their order, and becomes the current one", async () => {
  const { reviewer, claims } = await scene();
  const [id = ""] = claims;
  const cited = [citation("context", "Second."), citation("supports", "First.")];
  const [first] = await recordVerdict(reviewer, id, verdict(1, { citations: cited }));
  expect(first?.verdict).toMatchObject({ verdict: "supported", by: "R. Ito" });
  expect(first?.verdict?.citations.map((one) => one.passage)).toEqual(["Second.", "First."]);
  const changed = verdict(2, { verdict: "false", citations: [citation("refutes", "It was rejected.")] });
  await recordVerdict(reviewer, id, changed);
  const history = await claimHistory(reviewer, id);
  expect(history.verdicts.map((one) => one.verdict)).toEqual(["false", "supported"]);
  expect(history.events.map(({ verb }) => verb)).toEqual(["verdict.recorded", "verdict.recorded"]);
  expect((await readClaim(reviewer, id)).verdict?.verdict).toBe("false");
});

test("until when a claim was true is kept with an outdated verdict alone", async () => {
  const { reviewer, claims } = await scene();
  const asOf = "2026-01-01";
  const outdated = verdict(1, { verdict: "outdated", asOf, citations: [citation("supersedes", "It was repealed.")] });
  const [first] = await recordVerdict(reviewer, claims[0] ?? "", outdated);
  const [other] = await recordVerdict(reviewer, claims[1] ?? "", verdict(1, { asOf }));
  expect([first?.verdict?.asOf, other?.verdict?.asOf]).toEqual([asOf, null]);
});

test("a stale version is a conflict that carries what stands, and changes nothing", async () => {
  const { reviewer, claims } = await scene();
  const colleague = await joined("reviewer", "L. Marsh");
  const [id = ""] = claims;
  await recordVerdict(reviewer, id, verdict(1));
  const error = await recordVerdict(colleague, id, verdict(1, { rationale: "Mine" })).catch((refusal) => refusal);
  expect(error).toMatchObject({ kind: "conflict", details: { current: { id, version: 2, verdict: "supported" } } });
  expect((await claimHistory(reviewer, id)).verdicts).toHaveLength(1);
});

test("one act decides the repeats too, each with a verdict of its own; one stale repeat stops them all", async () => {
  const { reviewer, claims } = await scene();
  const [first = "", , again = ""] = claims;
  await grouped([first, again]);
  const stale = verdict(1, { repeats: [{ id: again, version: 7 }] });
  await expect(recordVerdict(reviewer, first, stale)).rejects.toMatchObject({ kind: "conflict" });
  expect((await readClaim(reviewer, first)).verdict).toBeNull();
  const both = await recordVerdict(reviewer, first, verdict(1, { repeats: [{ id: again, version: 1 }] }));
  expect(both.map((claim) => [claim.id, claim.verdict?.verdict])).toEqual([
    [first, "supported"],
    [again, "supported"],
  ]);
  expect(new Set(both.map((claim) => claim.verdict?.id)).size).toBe(2);
});

test("a verdict goes along to repeats alone, and cites claims that are there", async () => {
  const { reviewer, claims } = await scene();
  const [first = "", other = ""] = claims;
  const along = verdict(1, { repeats: [{ id: other, version: 1 }] });
  await expect(recordVerdict(reviewer, first, along)).rejects.toMatchObject({ kind: "invalid" });
  const cited = verdict(1, { citations: [{ ...citation("supports", "It says so."), citedClaimId: "nowhere" }] });
  const error = await recordVerdict(reviewer, first, cited).catch((refusal) => refusal);
  expect(error.details.fields).toHaveProperty(["citations.0.citedClaimId"]);
  expect((await readClaim(reviewer, first)).version).toBe(1);
});

test("a claim is evidence once it is decided and while it stands, and never for itself or its repeats", async () => {
  const { reviewer, claims } = await scene();
  const [first = "", other = "", again = ""] = claims;
  await grouped([first, again]);
  const cite = (citedClaimId: string, change: Partial<VerdictInput> = {}) =>
    recordVerdict(
      reviewer,
      first,
      verdict(1, { citations: [{ ...citation("supports", "So."), citedClaimId }], ...change }),
    );
  const refused = (id: string, change?: Partial<VerdictInput>) =>
    cite(id, change).catch(({ details }) => details.fields["citations.0.citedClaimId"]?.[0]);
  expect(await refused(first)).toContain("no evidence for itself");
  expect(await refused(again, { repeats: [{ id: again, version: 1 }] })).toContain("no evidence for itself");
  expect(await refused(other)).toContain("Nobody has decided");
  await recordVerdict(reviewer, other, verdict(1));
  await editClaim(reviewer, other, { version: 2, state: "dropped", stateReason: "Opinion" });
  expect(await refused(other)).toContain("no longer under review");
  await editClaim(reviewer, other, { version: 3, state: "open" });
  expect((await cite(other))[0]?.verdict?.citations[0]?.citedClaimId).toBe(other);
});

test("editors do not decide, and nobody decides what is signed off", async () => {
  const { editor, reviewer, id, claims } = await scene();
  await expect(recordVerdict(editor, claims[0] ?? "", verdict(1))).rejects.toMatchObject({ kind: "forbidden" });
  for (const claim of claims) await recordVerdict(reviewer, claim, verdict(1));
  const admin = await joined("admin");
  await signOff(admin, id, { version: 1 });
  await expect(recordVerdict(reviewer, claims[0] ?? "", verdict(2))).rejects.toMatchObject({ kind: "conflict" });
  await reopenArticle(admin, id, { version: 2, reason: "A reader wrote in." });
  await recordVerdict(reviewer, claims[0] ?? "", verdict(2));
  expect(await store().read.verdicts.ofClaim(claims[0] ?? "")).toHaveLength(2);
});
