import { expect, test } from "vitest";
import { ArticleChange } from "#lib/article/triage";
import { articleWith } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { store } from "./store.ts";
import { triageArticle } from "./triage-article.ts";

freshDesk();

const article = async () => (await articleWith(await joined("editor"), "One is 1.", ["One is 1."])).articleId;

test("an editor changes what is sent and nothing else, and empties what is blank", async () => {
  const editor = await joined("editor");
  const ito = await joined("reviewer", "R. Ito");
  const id = await article();
  const sent = { version: 1, assigneeId: ito.id, dueOn: "2026-05-04", urgent: true, outlet: " Courier " };
  expect(await triageArticle(editor, id, ArticleChange.parse(sent))).toMatchObject({
    ...{
      version: 2,
      assigneeName: "R. Ito",
      dueOn: "2026-05-04",
      urgent: true,
      outlet: "Courier",
      title: "Tunnel opens",
    },
  });
  const after = await triageArticle(
    editor,
    id,
    ArticleChange.parse({ version: 2, assigneeId: null, dueOn: "", outlet: "Courier" }),
  );
  expect(after).toMatchObject({ version: 3, assigneeId: null, assigneeName: null, dueOn: null, outlet: "Courier" });
  const [first, second] = await store().read.events.ofArticleAfter(id, 0, 10);
  expect(first?.event).toMatchObject({ verb: "article.triaged", before: { assigneeId: null, outlet: null } });
  expect(second?.event).toMatchObject({
    before: { assigneeId: ito.id, dueOn: "2026-05-04" },
    after: { assigneeId: null, dueOn: null },
  });
  expect(second?.event.before).not.toHaveProperty("outlet");
});

test("what changes nothing is no event and no new version", async () => {
  const editor = await joined("editor");
  const id = await article();
  expect(await triageArticle(editor, id, { version: 1, urgent: false, title: "Tunnel opens" })).toMatchObject({
    version: 1,
  });
  expect(await store().read.events.ofArticleAfter(id, 0, 10)).toEqual([]);
});

test("a reviewer takes what nobody has and gives back their own, and no more", async () => {
  const reviewer = await joined("reviewer");
  const other = await joined("reviewer");
  const id = await article();
  const forbidden = { kind: "forbidden" };
  await expect(triageArticle(reviewer, id, { version: 1, assigneeId: other.id })).rejects.toMatchObject(forbidden);
  await expect(
    triageArticle(reviewer, id, { version: 1, assigneeId: reviewer.id, urgent: true }),
  ).rejects.toMatchObject(forbidden);
  await expect(triageArticle(reviewer, id, { version: 1, dueOn: "2026-05-04" })).rejects.toMatchObject(forbidden);
  await triageArticle(reviewer, id, { version: 1, assigneeId: reviewer.id });
  await expect(triageArticle(other, id, { version: 2, assigneeId: other.id })).rejects.toMatchObject(forbidden);
  await expect(triageArticle(other, id, { version: 2, assigneeId: null })).rejects.toMatchObject(forbidden);
  expect(await triageArticle(reviewer, id, { version: 2, assigneeId: null })).toMatchObject({ assigneeId: null });
});

test("a stale version is a conflict that carries the article, and the assignee has to be active", async () => {
  const editor = await joined("editor");
  const gone = await joined("reviewer");
  await store().write((tx) => tx.members.update(gone.id, { disabledAt: 1 }));
  const id = await article();
  for (const assigneeId of [gone.id, "nobody"])
    await expect(triageArticle(editor, id, { version: 1, assigneeId })).rejects.toMatchObject({
      kind: "invalid",
      details: { fields: { assigneeId: ["Choose an active member."] } },
    });
  await triageArticle(editor, id, { version: 1, urgent: true });
  await expect(triageArticle(editor, id, { version: 1, urgent: false })).rejects.toMatchObject({
    kind: "conflict",
    details: { current: { id, version: 2, urgent: true, assignee: null } },
  });
});

test("a signed-off article is reopened first", async () => {
  const editor = await joined("editor");
  const id = await article();
  await store().write((tx) => tx.articles.update(id, 1, { signoffId: "done" }));
  await expect(triageArticle(editor, id, { version: 2, urgent: true })).rejects.toMatchObject({
    details: { blockers: [{ href: `/articles/${id}/sign-off` }] },
  });
});
