import { describe, expect, it } from "vitest";
import { compile } from "./markup";

const one = (source: string, speakers = {}) => compile("corpus/harbour.txt", source, speakers);

describe("compile", () => {
  it("takes the marks out and keeps where the spans lie", () => {
    const { text, labels } = one("⟦heading⟧Tunnel opens⟦/⟧\n\n⟦claim⟧It cost 4 million.⟦/⟧ ⟦opinion⟧A triumph.⟦/⟧");
    expect(text).toBe("Tunnel opens\n\nIt cost 4 million. A triumph.");
    expect(labels.map(({ id, type, kind }) => [id, type, kind])).toEqual([
      ["harbour-00", "nonclaim", "heading"],
      ["harbour-01", "claim", "claim"],
      ["harbour-02", "nonclaim", "opinion"],
    ]);
    for (const label of labels) expect(text.slice(label.start, label.end)).toBe(label.text);
  });

  it("reads speakers, kinds and groups", () => {
    const { labels } = one(
      '⟦claim speaker=holt same=a,b⟧Holt said so.⟦/⟧ ⟦noise:share⟧Share⟦/⟧ ⟦claim speaker="The port|port" part=a⟧It did.⟦/⟧ ⟦claim speaker=any⟧So?⟦/⟧',
      { holt: "Ida Holt|Holt" },
    );
    expect(labels[0]).toMatchObject({ speaker: { name: "Ida Holt", aliases: ["Holt"] }, same: ["a", "b"] });
    expect(labels[1]).toMatchObject({ type: "noise", kind: "share", speaker: null });
    expect(labels[2]).toMatchObject({ speaker: { name: "The port", aliases: ["port"] }, part: ["a"] });
    expect(labels[3]).toMatchObject({ speaker: null, speakerAny: true });
  });

  it("accepts a span joined to its neighbour", () => {
    const { text, labels } = one("⟦quote⟧“Go.⟦/⟧ ⟦claim alt=-1⟧It left at 9; it came back.”⟦/⟧");
    expect(labels[1]?.alts.map(([start, end]) => text.slice(start, end))).toEqual([
      "“Go. It left at 9; it came back.”",
    ]);
  });

  it("leaves bullets outside", () => {
    expect(one("- ⟦claim⟧One.⟦/⟧\n• ⟦claim⟧Two.⟦/⟧\n2. ⟦claim⟧Three.⟦/⟧").labels).toHaveLength(3);
  });

  it.each([
    ["⟦claim⟧One.⟦/⟧ two", "1:16: outside every span: two"],
    ["⟦claim⟧One.⟦/⟧\n⟦claim⟧Two.", "2:1: a span that is never closed"],
    ["⟦claim⟧One. ⟦claim⟧Two.⟦/⟧", "1:13: a span inside a span"],
    ["One.⟦/⟧", "1:1: outside every span: One."],
    ["⟦/⟧", "1:1: closes a span that is not open"],
    ["⟦claims⟧One.⟦/⟧", "1:1: no such span: claims"],
    ["⟦claim by=me⟧One.⟦/⟧", "1:1: no such attribute: by"],
    ["⟦claim speaker=holt⟧One.⟦/⟧", "1:1: no such speaker: holt"],
    ["⟦claim me⟧One.⟦/⟧", "1:1: cannot read: me"],
    ["⟦claim⟧One. ⟦/⟧", "1:1: blank at the edge of a span: One. "],
  ])("refuses %s", (source, message) => {
    expect(() => one(source)).toThrow(`corpus/harbour.txt:${message}`);
  });
});
