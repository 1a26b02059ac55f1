import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDesk, joined } from "./desk.fixture.ts";
import { openArticle } from "./open-article.ts";
import { previewResplit } from "./preview-resplit.ts";
import { resplitArticle } from "./resplit-article.ts";
import { submitArticle } from "./submit-article.ts";

const TEXT = "The tunnel cost 410 million crowns, mayor Ida Holt said. It opened on Monday.";
const CLAIMS = JSON.stringify({ claims: [{ quote: "The tunnel cost 410 million crowns", claimant: "Ida Holt" }] });

let isUp = true;
const model = createServer((_, response) => {
  if (isUp) response.end(JSON.stringify({ choices: [{ message: { content: CLAIMS } }] }));
  else response.writeHead(503).end();
});

// Settings are parsed at the first use, so they are made before any test asks for them.
beforeAll(async () => {
  await new Promise<void>((resolve) => model.listen(0, "127.0.0.1", resolve));
  process.env.SPLITTER_URL = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
  process.env.SPLITTER_MODEL = "small";
});
afterAll(() => {
  model.closeAllConnections();
  model.close();
});
freshDesk();

test("a revision tells who cut it, and an article cut without the model is cut by it once it is back", async () => {
  const editor = await joined("editor");
  isUp = true;
  const good = await openArticle(editor, (await submitArticle(editor, { text: TEXT })).id);
  expect(good.revision).toMatchObject({ splitter: "model", splitterNote: null });
  expect(good.revision.splitterVersion).toMatch(/^small\/2 on builtin-/);
  expect(good.claims.map((claim) => claim.quote)).toEqual(["The tunnel cost 410 million crowns"]);

  isUp = false;
  const { id } = await submitArticle(editor, { text: TEXT });
  const { revision, claims } = await openArticle(editor, id);
  expect(revision).toMatchObject({
    splitter: "builtin",
    splitterNote: "The model answered with the error 503, so the built-in splitter cut this article.",
  });
  expect(claims).toHaveLength(2);

  isUp = true;
  const seen = await previewResplit(editor, id);
  expect(seen).toMatchObject({ before: { splitter: "builtin" }, after: { splitter: "model" }, kept: 0 });
  isUp = false;
  const now = resplitArticle(editor, id, { version: 1, split: seen.split });
  await expect(now).rejects.toMatchObject({
    kind: "conflict",
    details: { current: { after: { splitter: "builtin" } } },
  });
  isUp = true;
  await resplitArticle(editor, id, { version: 1, split: seen.split });
  const after = await openArticle(editor, id);
  expect(after.revision).toMatchObject({ splitter: "model", splitterNote: null });
  expect(after.claims.filter((claim) => claim.state === "open").map((claim) => claim.quote)).toEqual([
    "The tunnel cost 410 million crowns",
  ]);
});
