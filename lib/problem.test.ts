import { expect, test } from "vitest";
import { Invalid, Malformed, TooMany } from "./errors.ts";
import { problem } from "./problem.ts";

const FIELDS = Invalid("No.", { "citations.0.url": ["Use an address."] });

test("a field is named by a pointer into the body, or by the parameter of a request without one", async () => {
  expect(await problem(FIELDS).json()).toEqual({
    ...{ type: "about:blank", title: "Unprocessable Content", status: 422, detail: "No." },
    errors: [{ field: "citations.0.url", pointer: "#/citations/0/url", detail: "Use an address." }],
  });
  const { errors } = await problem(Invalid("No.", { limit: ["Send a number."] }), "GET").json();
  expect(errors).toEqual([{ field: "limit", parameter: "limit", detail: "Send a number." }]);
});

test("what cannot be read at all is a bad request, and a wait is told in a header", async () => {
  const unread = problem(Malformed("The body is not JSON.", "Send one JSON object."));
  expect(unread.status).toBe(400);
  expect((await unread.json()).errors).toEqual([{ field: "", pointer: "#", detail: "Send one JSON object." }]);
  const late = problem(TooMany("Wait.", 8));
  expect([late.status, late.headers.get("retry-after")]).toEqual([429, "8"]);
});
