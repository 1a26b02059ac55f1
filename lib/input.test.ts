import { expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors, inWords } from "./input.ts";

const Shape = z.object({
  name: z.string().min(2).max(1200),
  one: z.string().min(1),
  flag: z.boolean(),
  kind: z.enum(["open", "closed"]),
  some: z.array(z.object({ id: z.string() })).max(1),
  limit: z.coerce.number().int().max(200),
  part: z.number().int(),
  own: z.string("Say why."),
});
const said = (input: unknown) => fieldErrors(Shape.safeParse(input, { error: inWords }).error ?? new z.ZodError([]));

test("what is missing or of another kind is told in words", () => {
  expect(said({ kind: "ajar", flag: "yes", limit: "many", part: 1.5, some: [5] })).toEqual({
    name: ["This is needed."],
    one: ["This is needed."],
    flag: ["Send true or false."],
    kind: ["Use open or closed."],
    "some.0": ["Send an object."],
    limit: ["Send a number."],
    part: ["Send a whole number."],
    own: ["Say why."],
  });
  expect(said([])).toEqual({ "": ["Send an object."] });
});

test("bounds are told with what they count", () => {
  const whole = { flag: true, kind: "open", part: 1, own: "", some: [{ id: "a" }, { id: "b" }] };
  expect(said({ ...whole, name: "a".repeat(2000), one: "", limit: "201" })).toEqual({
    name: ["Use at most 1,200 characters."],
    one: ["Use at least 1 character."],
    some: ["Use at most 1 item."],
    limit: ["Use at most 200."],
  });
});
