import fc from "fast-check";
import { expect, test } from "vitest";
import { extractHtml } from "./extract-html.ts";

const text = (html: string) => extractHtml(html).text;

test("blocks are paragraphs, with lines for breaks, items and rows", () => {
  const page = `<h1>Harbour &amp; tunnel</h1>
    <p>The tunnel   opened
       on <b>Monday</b>,<br>nine years late.</p><div>Bare <i>div</i><p>inner</p>tail</div>
    <ul><li>First</li><li><p>Second</p><ul><li>nested</li></ul></li></ul>
    <table><caption>Cost</caption><thead><tr><th>Year</th><th>Sum</th><th>Who</th></tr></thead>
      <tbody><tr><td>2016</td><td></td><td><p>State</p></td></tr></tbody></table>
    <blockquote><p>Never again.</p></blockquote><pre>
  a   b
    c</pre>one<br><br>two<hr>three<p>&nbsp;</p><p>&lt;end&gt; &#8212; &hellip;</p>`;
  expect(text(page).split("\n\n")).toEqual([
    "Harbour & tunnel",
    "The tunnel opened on Monday,\nnine years late.",
    "Bare div",
    "inner",
    "tail",
    "- First\n- Second\n- nested",
    "Cost",
    "Year\tSum\tWho\n2016\t\tState",
    "Never again.",
    "  a   b\n    c",
    "one",
    "two",
    "three",
    "<end> — …",
  ]);
});

test("what a reader does not see is not there", () => {
  const hidden = `<script>s1</script><style>s2</style><noscript>s3</noscript><template><p>s4</p></template>
    <p hidden>s5</p><div style="color:red; display : none">s6<p>s6</p></div><p style="visibility:hidden">s7</p>
    <span aria-hidden="true">s8</span><!-- s9 --><dialog>s10</dialog><svg><text>s11</text></svg><button>s12</button>
    <select><option>s13</select><textarea>s14</textarea>`;
  expect(text(`<html><head><title>t</title></head><body>${hidden}<p>Seen.</p></body></html>`)).toBe("Seen.");
});

test("a table that only lays out the page gives paragraphs", () => {
  const page =
    "<table><tr><td><p>One.</p><p>Two.</p></td><td>Side<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>";
  expect(text(page)).toBe("One.\n\nTwo.\n\nSide\n\na\tb");
});

const paragraphs = Array.from(
  { length: 8 },
  (_, n) => `<p>Paragraph ${n}: the tunnel, which cost 410 million, opened.</p>`,
);

test("the article is found among what surrounds it", () => {
  const links = Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Section ${n}</a></li>`).join("");
  const page = `<html><body><nav><ul>${links}</ul></nav><div class="content"><h1>Title</h1>${paragraphs.join("")}</div>
    <aside class="related"><a href="/x">Other story</a></aside><footer>Cookies</footer></body></html>`;
  const found = text(page);
  for (let n = 0; n < 8; n++) expect(found).toContain(`Paragraph ${n}:`);
  expect(found).not.toMatch(/Section|Other story|Cookies/);
});

test("a page with nothing around its text is taken whole", () => {
  expect(text("<title>t</title><h1>Brief</h1><p>Short.<div class=sidebar-comment>Also kept.</div>")).toBe(
    "Brief\n\nShort.\n\nAlso kept.",
  );
});

test("where no article is found the whole page is better than nothing", () => {
  expect(text("<body><nav>Home</nav><p>x</p></body>")).toContain("x");
});

test("what a page tells about its article: JSON-LD first", () => {
  const ld = {
    "@graph": [
      { "@type": "WebSite", name: "Site" },
      {
        "@type": ["ReportageNewsArticle"],
        headline: "Harbour  tunnel\nopens",
        author: [{ "@type": "Person", name: "L. Marsh" }, "I. Berg"],
        publisher: { name: "Northport Courier" },
        datePublished: "2026-05-04T23:30:00+02:00",
        mainEntityOfPage: { "@id": "https://courier.example/ld" },
      },
    ],
  };
  const page = `<html lang="en_gb"><head><title>x</title><meta property="og:title" content="Other">
    <link rel="canonical" href="https://courier.example/tunnel"><script type="application/ld+json">{broken</script>
    <script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><p>Text.</p></body></html>`;
  expect(extractHtml(page)).toEqual({
    title: "Harbour tunnel opens",
    outlet: "Northport Courier",
    byline: "L. Marsh, I. Berg",
    publishedOn: "2026-05-04",
    sourceUrl: "https://courier.example/tunnel",
    language: "en-GB",
    text: "Text.",
  });
});

test("meta tags come next, then the page itself", () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const head =
    meta("og:site_name", "Courier") +
    meta("citation_author", "Marsh, L.") +
    meta("citation_author", "Berg, I.") +
    meta("Article:Published_Time", "yesterday") +
    meta("citation_publication_date", "2026/5/4") +
    meta("og:locale", "nb_NO") +
    meta("og:url", "javascript:alert(1)");
  expect(extractHtml(`<head>${head}<title>Title | Courier</title></head><h1>Title</h1><p>Text.`)).toMatchObject({
    title: "Title",
    outlet: "Courier",
    byline: "Marsh, L., Berg, I.",
    publishedOn: "2026-05-04",
    sourceUrl: undefined,
    language: "nb-NO",
  });
  expect(extractHtml(`${meta("author", "By  L. Marsh")}<p>Text.`).byline).toBe("L. Marsh");
});

test("metadata never breaks the limits of an article", () => {
  const long = "🙂".repeat(2000);
  const {
    title = "",
    byline = "",
    sourceUrl,
  } = extractHtml(
    `<head><title>a${long}</title><meta name=author content="${long}"><link rel=canonical href="http://x.example/${long}"></head><p>x`,
  );
  expect(title.length).toBeLessThanOrEqual(500);
  expect(title.isWellFormed()).toBe(true);
  expect(byline.length).toBeLessThanOrEqual(200);
  expect(sourceUrl).toBeUndefined();
});

test("nothing on the page runs or is fetched", () => {
  const fetched = globalThis as typeof globalThis & { ran?: boolean };
  text(`<body onload="globalThis.ran = true"><img src="http://127.0.0.1:9/x" onerror="globalThis.ran = true">
    <script>globalThis.ran = true</script><iframe src="http://127.0.0.1:9/"></iframe><p>x</p></body>`);
  expect(fetched.ran).toBeUndefined();
});

test("any characters come through markup as they are, white space aside", () => {
  const written = fc.string({ unit: "binary" }).map((raw) => raw.replace(/[\0-\x20\x7f\u0080-\u009f\s]+/g, " ").trim());
  const escaped = (raw: string) => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  fc.assert(
    fc.property(
      fc.array(
        written.filter((raw) => raw !== ""),
        { minLength: 1 },
      ),
      (blocks) => {
        expect(text(`<html><body>${blocks.map((raw) => `<p>${escaped(raw)}</p>`).join("")}</body></html>`)).toBe(
          blocks.join("\n\n"),
        );
      },
    ),
  );
});

/** Milliseconds; a page takes less than two seconds on a machine that does nothing else. */
const limit = 5000;
test.each([
  ["nested divs", "<div>".repeat(1_000_000)],
  ["open brackets", `<html>${"<".repeat(5_000_000)}`],
  ["open links", "<a href=x>b ".repeat(400_000)],
  ["open comments", "<!--".repeat(1_000_000)],
  ["open scripts", "<script>".repeat(600_000)],
  ["wide and bare", `<nav>a</nav>${"a<br>".repeat(9000)}`],
  ["nested as deep as is read", `<nav>a</nav>${`${"<div>".repeat(55)}xx, a${"</div>".repeat(55)}`.repeat(170)}`],
  ["five megabytes of script", `<script>${"if (a<b && c) {}".repeat(320_000)}</script>${paragraphs.join("")}`],
  ["a megabyte and a half of text", `<nav>a</nav>${`<p>${"The tunnel opened. ".repeat(10)}</p>`.repeat(8000)}`],
])("%s takes neither the process down nor long", (_, page) => {
  const start = performance.now();
  try {
    text(page);
  } catch (error) {
    expect(error).toMatchObject({ kind: "invalid" });
  }
  expect(performance.now() - start).toBeLessThan(limit);
});
