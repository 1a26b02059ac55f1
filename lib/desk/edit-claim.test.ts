import { expect, test } from "vitest";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { claimHistory } from "./list-claims.ts";
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

test("white space, normalisation, a claimant and a reason leave the verdict where it is", async () => {
  const { editor, id } = await scene();
  const statement = "The  tunnel cost\u00a04.1 million.";
  const changed = await editClaim(editor, id, { version: 2, statement, claimant: "Ida Holt" });
  expect(changed).toMatchObject({ statement, claimant: "Ida Holt", recheck: null, verdict: { verdict: "false" } });
});

test("who takes the other words back has the verdict back", async () => {
  const { editor, articleId, id } = await scene();
  await editClaim(editor, id, { version: 2, statement: "The tunnel was dear." });
  const { claims } = await undo(editor, articleId);
  expect(claims).toMatchObject([{ id, statement: "The tunnel cost 4.1 million.", recheck: null }]);
  expect(claims[0]?.verdict).toMatchObject({ verdict: "false", by: "R. Ito" });
});
