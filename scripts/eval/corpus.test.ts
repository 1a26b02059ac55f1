import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle, readCorpus, SETS } from "./corpus";

describe("readArticle", () => {
  it("reads the header, then the text after it", () => {
    const header = '{"set":"open","genre":"wire","language":"en","speakers":{"h":"Ida Holt|Holt"}}';
    const article = readArticle("a/tunnel.txt", `${header}\n⟦claim speaker=h⟧It opened.⟦/⟧`);
    expect(article).toMatchObject({ name: "tunnel", set: "open", genre: "wire", language: "en", text: "It opened." });
    expect(article.labels[0]?.speaker).toEqual({ name: "Ida Holt", aliases: ["Holt"] });
  });

  it("refuses a header it cannot read and counts lines from the file's first", () => {
    expect(() => readArticle("a.txt", "no header\n")).toThrow("a.txt:1:1");
    expect(() => readArticle("a.txt", '{"set":"open","genre":"wire","language":"en"}\nbare')).toThrow("a.txt:2:1");
  });
});

describe("the corpus", () => {
  const corpus = readCorpus(join(import.meta.dirname, "corpus"));

  it("holds both sets, each article whole and with claims", () => {
    for (const set of SETS) expect(corpus.filter((article) => article.set === set).length).toBeGreaterThanOrEqual(10);
    for (const { labels } of corpus) expect(labels.some(({ type }) => type === "claim")).toBe(true);
  });

  it("names each group of repeats at least twice", () => {
    for (const { name, labels } of corpus) {
      const groups = labels.flatMap(({ same, part }) => [...same, ...part]);
      expect(
        groups.filter((group) => groups.indexOf(group) === groups.lastIndexOf(group)).map((g) => name + g),
      ).toEqual([]);
    }
  });
});
