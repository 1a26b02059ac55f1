import { expect, test } from "vitest";
import { dayOf } from "./day.ts";

test.each([
  ["2026-05-04", "2026-05-04"],
  ["2026-05-04T23:30:00+02:00", "2026-05-04"],
  ["2026/5/4", "2026-05-04"],
  ["20260504", "2026-05-04"],
  ["Mon, 04 May 2026 21:30:00 GMT", "2026-05-04"],
  ["4 May 2026", "2026-05-04"],
  ["May 4th, 2026", "2026-05-04"],
  ["Monday, September 14, 2026", "2026-09-14"],
  ["2026-02-31", undefined],
  ["04/05/2026", undefined],
  ["1777852800", undefined],
  ["4 Mai 2026", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j is %j", (written, day) => {
  expect(dayOf(written)).toBe(day);
});
