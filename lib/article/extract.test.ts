import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "./extract.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const text = (source: string, fileName?: string) => extract(utf8(source), fileName).text;
const refusal = (bytes: Uint8Array, fileName?: string) => {
  try {
    extract(bytes, fileName);
  } catch (error) {
    return error as { kind: string; message: string; details: unknown };
  }
};

test("plain text is kept character for character, but for line ends and a byte order mark", () => {
  expect(extract(utf8("\uFEFFOne\r\ntwo\rthree\n"), "a.txt")).toEqual({ text: "One\ntwo\nthree\n" });
  const decomposed = "Cafe\u0301 \u00a0 – 👩‍👩‍👧 \u202eabc  ";
  expect(text(decomposed, "A.TXT")).toBe(decomposed);
});

test("any text without control characters comes through as it is", () => {
  const written = fc.string({ unit: "binary" }).map((raw) => `a${raw.replace(/\p{Cc}/gu, "")}`);
  fc.assert(
    fc.property(written, (source) => {
      expect(text(source, "a.txt")).toBe(source);
    }),
  );
});

test("UTF-16 is read by its byte order mark", () => {
  const little = Buffer.from("\uFEFFÅr 👍", "utf16le");
  expect(extract(little, "a.txt").text).toBe("År 👍");
  expect(extract(Buffer.from(little).swap16(), "a.txt").text).toBe("År 👍");
});

test("other encodings are refused with what to do, unless a page declares them", () => {
  expect(refusal(latin1("caf\xe9"), "a.txt")).toMatchObject({
    kind: "invalid",
    details: { fields: { file: [expect.stringContaining("UTF-8")] } },
  });
  expect(extract(latin1('<meta charset="windows-1252"><p>\x93caf\xe9\x94'), "a.html").text).toBe("“café”");
  expect(extract(latin1("<?xml version='1.0' encoding='iso-8859-1'?><html><body>caf\xe9"), "a.htm").text).toBe("café");
  expect(text('<meta charset="windows-1252"><p>café', "a.html"), "a page saved as UTF-8").toBe("café");
  expect(refusal(latin1('<meta charset="klingon"><p>caf\xe9'), "a.html")?.message).toContain("klingon");
  expect(refusal(latin1('<meta charset="utf-8"><p>caf\xe9'), "a.html")?.message).toContain("UTF-8");
});

test.each([
  ["%PDF-1.7\n...", "a PDF"],
  ["PK\x03\x04\x14\0", ".docx"],
  ["\x89PNG\r\n\x1a\n", "a PNG picture"],
  ["{\\rtf1\\ansi hello}", ".rtf"],
  ["One line\n\0\0", "U+0000) in line 2"],
  ["a\x1b[0m", "U+001B) in line 1"],
])("a binary named .txt is refused by what it looks like: %j", (bytes, words) => {
  expect(refusal(latin1(bytes), "report.txt")).toMatchObject({
    kind: "invalid",
    message: expect.stringContaining(words),
  });
});

test.each(["", " \n\t\r\n", "\uFEFF", "\u00a0"])("an empty file is refused: %j", (source) => {
  for (const name of ["a.txt", "a.md", "a.html"]) expect(refusal(utf8(source), name)?.kind).toBe("invalid");
});

test("a page or a document without words is refused", () => {
  expect(refusal(utf8("<html><body><script>let a = 1</script></body></html>"), "a.html")?.kind).toBe("invalid");
  expect(refusal(utf8("---\ntitle: T\n---\n"), "a.md")?.kind).toBe("invalid");
  expect(refusal(utf8("<p>a&#1;b"), "a.html")?.message).toContain("U+0001");
});

test.each(["a.pdf", "a.docx", "b.tar.gz", "c.MP3"])("%s is refused with the kinds that are taken", (name) => {
  expect(refusal(utf8("text"), name)?.message).toMatch(/\.txt, \.md or \.html/);
});

test("without an ending the first characters tell the kind", () => {
  expect(text("  <!doctype html><p>a &amp; b")).toBe("a & b");
  expect(text("<!-- saved --><p>a &amp; b", "page")).toBe("a & b");
  expect(text("# Title\n\n*a*")).toBe("Title\n\na");
  expect(text("a &amp; *b*", "Interview 4.5.2026")).toBe("a &amp; *b*");
  expect(text("<3 this", "a.txt")).toBe("<3 this");
});

test("whatever the bytes, the answer is text or a refusal", () => {
  const name = fc.constantFrom("a.txt", "a.md", "a.html", "a");
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary" }).map(utf8)),
      name,
      (bytes, file) => {
        const refused = refusal(bytes, file);
        if (refused) expect(refused.kind).toBe("invalid");
        else expect(extract(bytes, file).text.trim()).not.toBe("");
      },
    ),
  );
});
