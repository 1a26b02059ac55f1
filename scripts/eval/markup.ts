import type { Label, LabelType, Marked } from "./label";

/**
 * The markup the corpus is written in: `⟦claim speaker=holt same=a⟧The tunnel opened in 2019.⟦/⟧`.
 *
 * Every non-blank character lies in exactly one span; only bullets at the start of a line may stand outside.
 * `alt=-1` and `alt=+1` accept the span joined to its neighbour.
 */

const TYPES: Readonly<Record<string, LabelType>> = {
  claim: "claim",
  optional: "optional",
  noise: "noise",
  turn: "turn",
  heading: "nonclaim",
  opinion: "nonclaim",
  quote: "nonclaim",
  speculation: "nonclaim",
  question: "nonclaim",
  call: "nonclaim",
  fragment: "nonclaim",
};
const KEYS = new Set(["speaker", "same", "part", "alt"]);
const TAG = /⟦([^⟧]*)⟧/gu;
const BARE = /^(?:[-•*–▪·]|\d{1,2}[.)])?$/u;

type Attributes = Record<string, string | undefined>;

/** Compiles `source`; `line` is where it starts in `file`, for messages. */
export function compile(file: string, source: string, speakers: Record<string, string> = {}, line = 1): Marked {
  const fail = (at: number, why: string): never => {
    const before = source.slice(0, at).split("\n");
    throw new Error(`${file}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}: ${why}`);
  };
  const name = file.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const labels: Label[] = [];
  const joins: string[] = [];
  let text = "";
  let open: { label: Label; at: number } | null = null;
  let cursor = 0;

  const take = (raw: string, at: number) => {
    if (!open) {
      for (const { 0: part, index } of raw.matchAll(/[^\n]+/g)) {
        const startsLine = index > 0 || text === "" || text.endsWith("\n");
        const stray = part.trim();
        if (stray && !(startsLine && BARE.test(stray)))
          fail(at + index + part.indexOf(stray), `outside every span: ${stray}`);
      }
    }
    text += raw;
  };

  for (const match of source.matchAll(TAG)) {
    const tag = match[1] ?? "";
    take(source.slice(cursor, match.index), cursor);
    cursor = match.index + match[0].length;
    if (tag !== "/") {
      if (open) fail(match.index, "a span inside a span");
      const { type, kind, attributes } = readTag(tag, (why) => fail(match.index, why));
      joins.push(attributes.alt ?? "");
      const id = `${name}-${String(labels.length).padStart(2, "0")}`;
      const { speaker = "any" } = attributes;
      const known = speaker === "any" || speaker in speakers || /[A-Z| ]/.test(speaker);
      if (!known) fail(match.index, `no such speaker: ${speaker}`);
      open = { label: blankLabel(id, type, kind, text.length, attributes, speakers), at: match.index };
      continue;
    }
    if (!open) return fail(match.index, "closes a span that is not open");
    const { label, at } = open;
    label.end = text.length;
    label.text = text.slice(label.start);
    if (!label.text || label.text !== label.text.trim()) fail(at, `blank at the edge of a span: ${label.text}`);
    labels.push(label);
    open = null;
  }
  take(source.slice(cursor), cursor);
  if (open) fail(open.at, "a span that is never closed");
  joinNeighbours(labels, joins);
  return { text, labels };
}

function readTag(tag: string, fail: (why: string) => never): { type: LabelType; kind: string; attributes: Attributes } {
  const head = /^([a-z]+)(?::([a-z-]+))?(?= |$)/.exec(tag);
  const word = head?.[1] ?? "";
  const type = TYPES[word] ?? fail(`no such span: ${tag}`);
  const attributes: Attributes = {};
  const rest = tag.slice(head?.[0].length).replace(/ ([a-z]+)=(?:"([^"]*)"|([^\s"]+))/g, (_all, key, quoted, plain) => {
    if (!KEYS.has(key)) fail(`no such attribute: ${key}`);
    attributes[key] = quoted ?? plain;
    return "";
  });
  if (rest.trim()) fail(`cannot read: ${rest.trim()}`);
  return { type, kind: head?.[2] ?? word, attributes };
}

function blankLabel(
  id: string,
  type: LabelType,
  kind: string,
  start: number,
  attributes: Attributes,
  speakers: Record<string, string>,
): Label {
  const [speakerName, ...aliases] = (speakers[attributes.speaker ?? ""] ?? attributes.speaker ?? "").split("|");
  const speakerAny = speakerName === "any";
  return {
    id,
    type,
    kind,
    start,
    end: start,
    text: "",
    speaker: speakerName && !speakerAny ? { name: speakerName, aliases } : null,
    speakerAny,
    alts: [],
    same: attributes.same?.split(",") ?? [],
    part: attributes.part?.split(",") ?? [],
  };
}

function joinNeighbours(labels: Label[], joins: string[]): void {
  labels.forEach((label, i) => {
    for (const step of (joins[i] ?? "").split(",").filter(Boolean)) {
      const other = labels[i + Number(step)];
      if (!other) throw new Error(`${label.id}: alt=${step} has no neighbour`);
      label.alts.push([Math.min(label.start, other.start), Math.max(label.end, other.end)]);
    }
  });
}
