import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonIn } from "./json-in.ts";

const ANSWER = { claims: [{ quote: 'He said "{no}" \\ twice.' }] };
const JSON_TEXT = JSON.stringify(ANSWER);

test.each([
  ["bare", JSON_TEXT],
  ["after thinking", `<think>A {draft} of {"claims": []}</think>\n${JSON_TEXT}`],
  ["after thinking that was begun before", `so {"claims": []} it is</think>${JSON_TEXT}`],
  ["fenced", `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
  ["in prose", `Here {as asked} are the claims: ${JSON_TEXT} I hope this helps {you}.`],
  ["fenced in prose", `Here:\n\`\`\`\n${JSON_TEXT}\n\`\`\`\nThat is all.`],
])("an object is found %s", (_, said) => {
  expect(jsonIn(said)).toEqual(ANSWER);
});

test("what holds no whole object holds nothing", () => {
  for (const said of ["", "Here are the claims:", '{"claims":[{"quote":"The tun', "<think>{}</think>", "{".repeat(100)])
    expect(jsonIn(said), said).toBeUndefined();
});

test("whatever object is said, in whatever prose without braces, it is found", () => {
  const prose = fc.string().map((text) => text.replaceAll(/[{}"\\]|<\/think>/g, ""));
  fc.assert(
    fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), prose, (before, object, after) => {
      fc.pre(!JSON.stringify(object).includes("</think>"));
      const said = JSON.stringify(object);
      expect(JSON.stringify(jsonIn(`${before}:${said} ${after}.`))).toBe(JSON.stringify(JSON.parse(said)));
    }),
  );
});
