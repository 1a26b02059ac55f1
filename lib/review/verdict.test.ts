import { expect, test } from "vitest";
import { fieldErrors } from "#lib/input";
import { STANCES, VERDICTS } from "./rules.ts";
import { Citation, VerdictInput } from "./verdict.ts";

const cite = (stance: string, change: object = {}) => ({ stance, passage: "The bill came to 410 million.", ...change });
const errors = (change: object) => {
  const whole = { version: 1, verdict: "supported", rationale: "", citations: [cite("supports")] };
  const parsed = VerdictInput.safeParse({ ...whole, ...change });
  return parsed.success ? {} : fieldErrors(parsed.error);
};

test("a verdict needs a citation, whichever it is", () => {
  for (const verdict of VERDICTS)
    expect(errors({ verdict, citations: [] }).citations).toContain("Add at least one citation with a quoted passage.");
});

test("a rationale may be empty, but has to be sent", () => {
  expect(errors({ rationale: " " })).toEqual({});
  expect(errors({ rationale: undefined })).toEqual({ rationale: ["Give the rationale; it may be an empty text."] });
});

test("supported takes a citation of any stance", () => {
  for (const stance of STANCES) expect(errors({ citations: [cite(stance)] })).toEqual({});
});

test("outdated needs a day and a citation that supersedes", () => {
  const outdated = { verdict: "outdated", asOf: "2026-05-04", citations: [cite("supersedes")] };
  expect(errors(outdated)).toEqual({});
  expect(Object.keys(errors({ ...outdated, asOf: "" }))).toEqual(["asOf"]);
  for (const stance of STANCES.filter((stance) => stance !== "supersedes"))
    expect(Object.keys(errors({ ...outdated, citations: [cite(stance)] }))).toEqual(["citations"]);
  expect(errors({ ...outdated, citations: [cite("context"), cite("supersedes")] })).toEqual({});
});

test("false needs a citation that refutes", () => {
  expect(errors({ verdict: "false", citations: [cite("refutes")] })).toEqual({});
  for (const stance of STANCES.filter((stance) => stance !== "refutes"))
    expect(Object.keys(errors({ verdict: "false", citations: [cite(stance)] }))).toEqual(["citations"]);
});

test("a citation has a passage and a known stance", () => {
  expect(errors({ citations: [cite("supports", { passage: "  \n" })] })).toHaveProperty(["citations.0.passage"]);
  expect(errors({ citations: [cite("praises")] })).toHaveProperty(["citations.0.stance"]);
  expect(errors({ citations: [cite("supports"), { stance: "supports" }] })).toHaveProperty(["citations.1.passage"]);
});

test("a citation links to the web or nowhere", () => {
  for (const url of ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "example.org"])
    for (const field of ["url", "archiveUrl"])
      expect(errors({ citations: [cite("supports", { [field]: url })] })).toHaveProperty([`citations.0.${field}`]);
  expect(Citation.parse(cite("supports", { url: "https://example.org/a", archiveUrl: " " }))).toMatchObject({
    url: "https://example.org/a",
    archiveUrl: undefined,
  });
});

test("days are days of the calendar", () => {
  expect(errors({ reviewBy: "2026-02-30" })).toHaveProperty("reviewBy");
  expect(errors({ reviewBy: "4 May 2026" })).toHaveProperty("reviewBy");
  expect(errors({ reviewBy: "2026-05-04" })).toEqual({});
});

test("a verdict names the version its giver saw, and is one of three", () => {
  expect(errors({ version: 0 })).toHaveProperty("version");
  expect(errors({ version: undefined })).toHaveProperty("version");
  expect(errors({ verdict: "mostly true" })).toHaveProperty("verdict");
});
