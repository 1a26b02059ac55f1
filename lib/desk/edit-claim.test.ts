import { expect, test } from "vitest";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { claimHistory } from "./list-claims.ts";
import { firstRows } from "./report.ts";
import { signOffState } from "./sign-off.ts";
import { undo } from "./undo.ts";

freshDesk();

async function scene() {
  const [editor, reviewer] = [await joined("editor"), await joined("reviewer", "R. Ito")];
  const { id: articleId, claims } = await articleOf(editor, ["The tunnel cost 4.1 million.", "It opened."]);
  const [id = ""] = claims;
  await decided(reviewer, id, "false");
  return { editor, reviewer, articleId, id };
}

test("a verdict does not pass to other words: the claim waits for a re-check, and the verdict stays on record", async () => {
  const { editor, articleId, id } = await scene();
  const changed = await editClaim(editor, id, { version: 2, statement: "The tunnel cost 7.1 million." });
  expect(changed).toMatchObject({
    verdict: null,
    recheck: expect.stringMatching(/wording changed .* false by R\. Ito on/),
  });
  expect((await claimHistory(editor, id)).verdicts).toMatchObject([{ verdict: "false", withdrawnAt: null }]);
  const { blockers } = await signOffState(editor, articleId);
  expect(blockers[0]?.text).toContain("To re-check");
});

test("white space, normalisation and a claimant leave the verdict where it is", async () => {
  const { editor, id } = await scene();
  const statement = "The  tunnel cost\u00a04.1 million.";
  const changed = await editClaim(editor, id, { version: 2, statement, claimant: "Ida Holt" });
  expect(changed).toMatchObject({ statement, claimant: "Ida Holt", recheck: null, verdict: { verdict: "false" } });
});

test("a reason why it is not decided takes the verdict out of force, in reports too, until that is taken back", async () => {
  const { editor, reviewer, articleId, id } = await scene();
  const stateReason = "Conflicting sources";
  await expect(editClaim(editor, id, { version: 2, stateReason })).rejects.toMatchObject({ kind: "forbidden" });
  const changed = await editClaim(reviewer, id, { version: 2, stateReason });
  expect(changed).toMatchObject({ verdict: null, recheck: null, stateReason });
  expect((await claimHistory(reviewer, id)).verdicts).toMatchObject([{ verdict: "false", withdrawnAt: null }]);
  expect((await signOffState(reviewer, articleId)).blockers[0]?.text).toContain("Undecided");
  const [row] = await firstRows(reviewer, { article: articleId }, 1);
  expect(row).toMatchObject({ verdict: null, undecidedReason: stateReason, rationale: null });
  const { claims } = await undo(reviewer, articleId);
  expect(claims).toMatchObject([{ id, stateReason: null, verdict: { verdict: "false" } }]);
});

test("who sets a decided claim aside and opens it again finds its verdict there", async () => {
  const { editor, id } = await scene();
  await editClaim(editor, id, { version: 2, state: "dropped", stateReason: "Opinion" });
  const opened = await editClaim(editor, id, { version: 3, state: "open" });
  expect(opened).toMatchObject({ state: "open", stateReason: null, verdict: { verdict: "false" } });
});

test("who takes the other words back has the verdict back", async () => {
  const { editor, articleId, id } = await scene();
  await editClaim(editor, id, { version: 2, statement: "The tunnel was dear." });
  const { claims } = await undo(editor, articleId);
  expect(claims).toMatchObject([{ id, statement: "The tunnel cost 4.1 million.", recheck: null }]);
  expect(claims[0]?.verdict).toMatchObject({ verdict: "false", by: "R. Ito" });
});
