import { expect, test } from "vitest";
import { MAX_TEXT } from "#lib/article/article";
import { freshDesk, joined } from "./desk.fixture.ts";
import { listClaims } from "./list-claims.ts";
import { openArticle } from "./open-article.ts";
import { store } from "./store.ts";
import { submitArticle } from "./submit-article.ts";

freshDesk();

const TEXT = `Harbour tunnel opens after nine years

The tunnel under the harbour opened on Monday. It cost 410 million crowns, mayor Ida Holt said. 👩‍👩‍👧 Will fares rise?`;
const bytes = (text: string) => new TextEncoder().encode(text);

test("a pasted article is split and stored whole, every character in a segment", async () => {
  const editor = await joined("editor");
  const { id, claims } = await submitArticle(editor, { text: TEXT, outlet: "Northport Courier" });
  const { article, revision, segments } = await openArticle(editor, id);
  expect(article).toMatchObject({
    title: "Harbour tunnel opens after nine years",
    outlet: "Northport Courier",
    language: "en",
  });
  expect(revision.text).toBe(TEXT);
  expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
  expect(segments.at(-1)?.pointEnd).toBe([...TEXT].length);
  expect(claims).toBeGreaterThan(0);
  const listed = await listClaims(editor, { articleId: id, limit: 50 });
  for (const claim of listed.items) expect(TEXT.slice(claim.start, claim.end)).toBe(claim.quote);
});

test("a field that is no text is refused by its name, however odd it is", async () => {
  const editor = await joined("editor");
  const deep: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  for (const title of [deep, { toString: 1 }, 5]) {
    const refusal = await submitArticle(editor, { text: TEXT, title }).catch((error) => error);
    expect(refusal).toMatchObject({ kind: "invalid", details: { fields: { title: [expect.any(String)] } } });
  }
});

test("what the person says of an article wins over what its document tells, and blanks count as unsaid", async () => {
  const editor = await joined("editor");
  const page = `<html lang="en"><head><title>Page title</title><meta name="author" content="L. Marsh"></head>
    <body><article><p>The bridge over the Aune was closed on Tuesday after an inspection found two cracks.</p></article></body></html>`;
  const file = { name: "bridge.html", bytes: bytes(page) };
  const { id } = await submitArticle(editor, { title: "Bridge closed", byline: " ", outlet: "" }, file);
  const { article, revision } = await openArticle(editor, id);
  expect(article).toMatchObject({ title: "Bridge closed", byline: "L. Marsh", outlet: null });
  expect(revision.fileName).toBe("bridge.html");
});

test.each([
  ["nothing but blanks", { text: " \n " }, undefined, "text"],
  ["a link of another kind", { text: TEXT, sourceUrl: "javascript:alert(1)" }, undefined, "sourceUrl"],
  ["a day that is none", { text: TEXT, publishedOn: "2026-02-31" }, undefined, "publishedOn"],
  ["a text with a NUL", { text: `${TEXT}\0` }, undefined, "text"],
  ["a text with a bell", { text: `\x07${TEXT}` }, undefined, "text"],
  ["a text of marks that nobody sees", { text: "\u200b\u2060\u00ad\ufe0f \u3164" }, undefined, "text"],
  ["a title with a NUL", { text: TEXT, title: "Tunnel\0opens" }, undefined, "title"],
  ["a title of two lines", { text: TEXT, title: "Tunnel\nopens" }, undefined, "title"],
  ["a byline that is read backwards", { text: TEXT, byline: "L. \u202eMarsh" }, undefined, "byline"],
  ["a file of marks that nobody sees", {}, { name: "a.txt", bytes: bytes("\u200b\n\u200b") }, "file"],
  ["an empty file", {}, { name: "a.txt", bytes: bytes("") }, "file"],
  [
    "a program in a text file's clothes",
    {},
    { name: "a.txt", bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]) },
    "file",
  ],
])("%s is refused by the field's name, and nothing is stored", async (_, given, file, field) => {
  const editor = await joined("editor");
  const error = await submitArticle(editor, given, file).catch((refusal) => refusal);
  expect(error).toMatchObject({ kind: "invalid" });
  expect(Object.keys(error.details.fields)).toContain(field);
  expect((await store().read.articles.list({ limit: 10 })).length).toBe(0);
});

test("a text longer than a revision may be is too large, pasted or in a file, and one of that length is not", async () => {
  const editor = await joined("editor");
  const text = "a".repeat(MAX_TEXT + 1);
  for (const [given, file] of [[{ text }], [{}, { name: "a.txt", bytes: bytes(text) }]] as const)
    await expect(submitArticle(editor, given, file)).rejects.toMatchObject({ kind: "too-large" });
  await expect(submitArticle(editor, { text: `\uFEFF${text.slice(2)}` })).resolves.toMatchObject({ claims: 0 });
});

test("reviewers do not submit", async () => {
  await expect(submitArticle(await joined("reviewer"), { text: TEXT })).rejects.toMatchObject({ kind: "forbidden" });
});
