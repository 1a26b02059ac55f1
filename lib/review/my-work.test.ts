import { expect, test } from "vitest";
import { byNeed, countByDay, daysAgo, dueOf } from "./my-work.ts";

const NOW = Date.UTC(2026, 4, 4, 0, 30);
const minutes = (n: number) => NOW + n * 60_000;

test("verdicts fall on their UTC day, and empty days are told too", () => {
  const given = [
    { at: minutes(0), verdict: "supported" },
    { at: minutes(-31), verdict: "false" },
    { at: minutes(-32), verdict: "false" },
    { at: daysAgo(NOW, 7), verdict: "outdated" },
    { at: daysAgo(NOW, 7) - 1, verdict: "outdated" },
    { at: minutes(24 * 60), verdict: "supported" },
  ] as const;
  const counts = countByDay([...given], NOW, 7);
  expect(counts.map(({ day, total }) => [day.slice(5), total])).toEqual([
    ["04-28", 1],
    ["04-29", 0],
    ["04-30", 0],
    ["05-01", 0],
    ["05-02", 0],
    ["05-03", 2],
    ["05-04", 1],
  ]);
  expect(counts[0]).toMatchObject({ outdated: 1, supported: 0 });
  expect(counts[5]).toMatchObject({ false: 2 });
});

test.each([
  [null, "none"],
  ["2026-05-03", "overdue"],
  ["2026-05-04", "today"],
  ["2026-05-05", "later"],
])("due %s is %s", (dueOn, due) => {
  expect(dueOf(dueOn, "2026-05-04")).toBe(due);
});

test("the most overdue comes first, then the urgent, then what came in first", () => {
  const article = (id: string, dueOn: string | null, urgent = false) => ({ id, dueOn, urgent });
  const sorted = [
    article("d", null),
    article("a", null),
    article("c", null, true),
    article("e", "2026-05-04"),
    article("b", "2026-05-01"),
  ].sort(byNeed);
  expect(sorted.map(({ id }) => id).join("")).toBe("becad");
});
