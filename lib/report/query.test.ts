import { expect, test } from "vitest";
import { query, readFilter } from "./query.ts";

test("what is blank or unknown filters nothing", () => {
  expect(readFilter({ from: "", outlet: "", theme: "dark" })).toEqual({ typed: {}, filter: {}, errors: {} });
  expect(query({})).toBe("");
});

test("of a field said twice the first counts, and the filter goes back into an address", () => {
  const { filter } = readFilter({ verdict: ["false", "supported"], outlet: "Post & Courier" });
  expect(query(filter ?? {})).toBe("?outlet=Post+%26+Courier&verdict=false");
});

test("a filter that cannot be read names each field and filters nothing", () => {
  const { filter, errors, typed } = readFilter({ from: "4 May", verdict: "maybe" });
  expect(filter).toBeUndefined();
  expect(Object.keys(errors)).toEqual(["from", "verdict"]);
  expect(typed).toEqual({ from: "4 May", verdict: "maybe" });
});

test("a last day before the first is an error, not an empty report", () => {
  expect(readFilter({ from: "2026-05-02", to: "2026-05-01" })).toMatchObject({ errors: { to: [expect.any(String)] } });
  expect(readFilter({ from: "2026-05-02", to: "2026-05-02" }).errors).toEqual({});
});
