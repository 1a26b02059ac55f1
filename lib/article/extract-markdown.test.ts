import { expect, test } from "vitest";
import { extractMarkdown } from "./extract-markdown.ts";

const text = (markdown: string) => extractMarkdown(markdown).text;

test("markup becomes the text it stands for", () => {
  const source = `# Harbour *tunnel*

The tunnel **opened** on
[Monday](https://x.example), it &amp; \\*all\\*.

- one
- two
  - three

> Never again.

    code  *x*

| Year | Sum |
| --- | --- |
| 2016 | 205 |

![a picture](x.png)<script>alert(1)</script>

Last  
line`;
  expect(text(source).split("\n\n")).toEqual([
    "Harbour tunnel",
    "The tunnel opened on Monday, it & *all*.",
    "- one\n- two\n- three",
    "Never again.",
    "code  *x*",
    "Year\tSum\n2016\t205",
    "Last\nline",
  ]);
});

test("front matter fills the fields and leaves the text", () => {
  const matter =
    "title: 1984\nAuthors: [L. Marsh, I. Berg]\ndate: 2026-05-04\nurl: https://x.example/a\npublication: Courier\nlang: en";
  expect(extractMarkdown(`---\n${matter}\n---\n\nText.`)).toEqual({
    title: "1984",
    byline: "L. Marsh, I. Berg",
    publishedOn: "2026-05-04",
    sourceUrl: "https://x.example/a",
    outlet: "Courier",
    language: "en",
    text: "Text.",
  });
});

test("front matter that is none stays in the text", () => {
  expect(text("---\n\nA rule above.\n\n---\nEnd")).toContain("A rule above.");
  expect(text("---\njust words\n---\nEnd")).toContain("just words");
  expect(text("---\ntitle: [broken\n---\nEnd")).toContain("broken");
  expect(text("Text.\n\n---\ntitle: T\n---\n")).toContain("title: T");
});

test("YAML neither builds objects nor grows without end", () => {
  expect(extractMarkdown("---\ntitle: !!js/function 'x'\nurl: file:///etc/passwd\n---\nx")).toMatchObject({
    sourceUrl: undefined,
  });
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(", ")}]`;
  expect(text(`---\na: &a [x, x]\n${level("b", "a")}\n${level("c", "b")}\n${level("d", "c")}\n---\nEnd`)).toContain(
    "End",
  );
});

test.each([
  ["nested quotes", ">".repeat(5_000_000)],
  ["nested lists", Array.from({ length: 900 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["open emphasis", "a**b".repeat(400_000)],
  ["runs of backticks", Array.from({ length: 1500 }, (_, n) => "`".repeat(n)).join(" ")],
  ["open links", "[a](".repeat(300_000)],
])("%s are taken in good time, as they are if need be", (_, source) => {
  const start = performance.now();
  expect(text(source)).not.toBe("");
  expect(performance.now() - start).toBeLessThan(5000);
});
