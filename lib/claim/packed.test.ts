import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimJson } from "./claim.ts";
import { packClaim, unpackClaims } from "./packed.ts";

/** As the desk packs: what the text tells is not sent. */
const pack = ({ articleId: _, quote, statement, ...claim }: ClaimJson) =>
  packClaim(statement === quote ? claim : { ...claim, statement });

const claim = (text: string, start: number, end: number, change: Partial<ClaimJson> = {}): ClaimJson => {
  const quote = [...text].slice(start, end).join("");
  return {
    id: `claim-${start}`,
    articleId: "article",
    version: 1,
    start,
    end,
    score: 0.5,
    quote,
    statement: quote,
    claimant: null,
    group: null,
    cuts: [],
    time: { words: [], now: false },
    origin: "splitter",
    parents: [],
    state: "open",
    stateReason: null,
    recheck: null,
    verdict: null,
    currentVerdict: null,
    ...change,
  };
};

test("what is packed comes out as it went in, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 2 }), fc.option(fc.string()), (text, statement) => {
      const points = [...text].length;
      const middle = Math.floor(points / 2);
      const claims = [claim(text, 0, middle), claim(text, middle, points, statement === null ? {} : { statement })];
      expect(unpackClaims("article", text, claims.map(pack))).toEqual(claims);
    }),
  );
});

test("an ordinary claim is packed into its place alone", () => {
  const packed = pack(claim("The bridge opened in 1974.", 0, 26));
  expect(Object.keys(packed)).toEqual(["id", "version", "start", "end", "score"]);
});

test("what somebody did to a claim is kept", () => {
  const changed = claim("The bridge opened.", 0, 18, { claimant: "Ida Holt", state: "dropped", parents: ["another"] });
  expect(unpackClaims("article", "The bridge opened.", [pack(changed)])).toEqual([changed]);
});
