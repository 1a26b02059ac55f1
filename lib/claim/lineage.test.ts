import fc from "fast-check";
import { expect, test } from "vitest";
import { recheckOf, successors } from "./lineage.ts";

const at = Date.UTC(2026, 4, 3, 23, 59);
const ito = { verdict: "supported", by: "R. Ito", at } as const;

test.each([
  [[], [null], null],
  [[ito], [null], "It comes from a claim marked supported by R. Ito on 3 May 2026."],
  [
    [ito, { verdict: "false", by: "K. Osei", at: at + 60_000 } as const],
    [],
    "It comes from claims marked supported by R. Ito on 3 May 2026 and false by K. Osei on 4 May 2026.",
  ],
  [[], ["It comes from a claim.", null, "It comes from a claim."], "It comes from a claim."],
])("%j and %j", (verdicts, earlier, expected) => {
  expect(recheckOf(verdicts, earlier)).toBe(expected);
});

const claim = (id: string, state: "open" | "dropped" | "replaced", ...parents: string[]) => ({
  ...{ id, state, parents, start: Number(id.slice(1)) },
});
const standsAt = (claims: ReturnType<typeof claim>[], id: string) => successors(claims)(id).map((one) => one.id);

test("a claim stands at itself, at those made of it however often, or at what it had been made of", () => {
  const cut = [claim("a5", "replaced"), claim("b9", "open", "a5"), claim("b1", "replaced", "a5")];
  expect(standsAt(cut, "b9")).toEqual(["b9"]);
  expect(standsAt(cut, "a5")).toEqual(["b9"]);
  expect(standsAt(cut, "b1")).toEqual(["b9"]);
  const cutAgain = [...cut, claim("c2", "dropped", "b1"), claim("c1", "open", "b1")];
  expect(standsAt(cutAgain, "b1")).toEqual(["c1", "c2"]);
  expect(standsAt(cutAgain, "a5")).toEqual(["c1", "c2", "b9"]);
  expect(standsAt([claim("a1", "open"), claim("b1", "replaced", "a1")], "b1")).toEqual(["a1"]);
  expect(standsAt([claim("a1", "replaced")], "a1")).toEqual([]);
  expect(standsAt([], "a1")).toEqual([]);
});

test("however often claims are cut and joined, each stands at claims that are not replaced, each once", () => {
  const act = fc.record({
    from: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    into: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const claims = [claim("a0", "open"), claim("a1", "open")];
      for (const { from, into } of acts) {
        const open = claims.filter((one) => one.state === "open");
        const parents = [...new Set(from.map((n) => open[n % open.length]))].flatMap((one) => one ?? []);
        for (const parent of parents) parent.state = "replaced";
        const ids = parents.map((parent) => parent.id);
        for (let n = 0; n < into; n++) claims.push(claim(`a${claims.length}`, "open", ...ids));
      }
      const standing = successors(claims);
      for (const { id, state } of claims) {
        const found = standing(id);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((one) => one.state === "open")).toBe(true);
        if (state === "open") expect(found.map((one) => one.id)).toEqual([id]);
      }
    }),
  );
});
