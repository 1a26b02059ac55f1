import { expect, test } from "vitest";
import { recheckOf } from "./lineage.ts";

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
