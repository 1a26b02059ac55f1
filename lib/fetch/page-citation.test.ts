import { expect, test } from "vitest";
import { pageCitation } from "./page-citation.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, { type = "text/html", charset = "", at = "https://www.example.org/a" } = {}) =>
  pageCitation({ url: new URL(at), type, charset: charset || undefined, bytes }, "https://asked.example/");

test("what the page tells, under the address that was asked for", () => {
  const html = `<html><head><title>Bad - Courier</title><meta property="og:title" content="Tunnel opens">
    <meta property="og:site_name" content="Northport Courier"><meta property="article:published_time" content="2026-05-04T08:00:00Z">`;
  expect(read(utf8(html))).toEqual({
    url: "https://asked.example/",
    title: "Tunnel opens",
    publisher: "Northport Courier",
    publishedOn: "2026-05-04",
    archiveUrl: null,
  });
});

test.each([
  ["the header's", latin1("<title>Café</title>"), "windows-1252"],
  ["the page's own", latin1('<meta charset="iso-8859-1"><title>Café</title>'), ""],
  ["none", utf8("<title>Café</title>"), ""],
  ["an unknown one", utf8("<title>Café</title>"), "klingon"],
  ["a byte order mark against the header's", utf8("\uFEFF<title>Café</title>"), "windows-1252"],
  ["UTF-16", new Uint8Array(Buffer.from("\uFEFF<title>Café</title>", "utf16le")), ""],
])("encoding: %s", (_, bytes, charset) => {
  expect(read(bytes, { charset }).title).toBe("Café");
});

test("a page that tells nothing gives its host; a PDF, its file's name", () => {
  const nothing = { title: null, publisher: "example.org", publishedOn: null };
  const slow = ["<div>".repeat(5000), `<title>Slow</title>${"<p>".repeat(40_000)}`];
  for (const html of ["", "x", "<<<", "<html>", "\0", ...slow]) expect(read(utf8(html))).toMatchObject(nothing);
  const pdf = (name: string) =>
    read(new Uint8Array(), { type: "application/pdf", at: `https://example.org/d/${name}` }).title;
  expect(["Annual-Report_2025.pdf", "caf%C3%A9.PDF", "%ff.pdf", ""].map(pdf)).toEqual([
    "Annual Report 2025",
    "café",
    "%ff",
    null,
  ]);
});
