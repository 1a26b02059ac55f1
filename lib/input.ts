import { z } from "zod";

const empty = (value: unknown) =>
  value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;

/** Free text that may be left out; a blank answer is no answer. */
export const optionalText = (max: number) =>
  z.preprocess(empty, z.string().trim().max(max, `Keep it under ${max} characters.`).optional());

/** Characters that break a line, or have it read in another order than it is written. */
const NOT_IN_A_LINE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** One line of text: what is shown in lists and headings. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Keep it under ${max} characters.`)
    .refine((text) => !NOT_IN_A_LINE.test(text), "Keep it to one line of plain text, without control characters.");

/** The same where it may be left out. */
export const optionalLine = (max: number) => z.preprocess(empty, line(max).optional());

/** A calendar date that may be left out, `YYYY-MM-DD`. */
export const Day = z.preprocess(empty, z.iso.date("Use a date such as 2026-05-04.").optional());

/** An http or https address; nothing else is ever made a link. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: "Use an address that begins with http:// or https://." })
  .max(2000, "This address is too long.");

/** The same where it may be left out. */
export const HttpUrl = z.preprocess(empty, WebAddress.optional());

/** A cursor of a list whose order is that of ids; anything else would quietly begin at the first page again. */
export const IdCursor = z.uuid("Send `next` of an earlier page, as it was.");

/** Messages by dotted path, as forms and problem details show them. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] = [...(fields[path] ?? []), issue.message];
  }
  return fields;
}

const KINDS: Record<string, string> = {
  array: "Send a list.",
  boolean: "Send true or false.",
  int: "Send a whole number.",
  number: "Send a number.",
  object: "Send an object.",
  string: "Send text.",
};

/** What is wrong with a value, for a person; asked only where the schema has no words of its own. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is needed." : (KINDS[issue.expected] ?? "This is of another kind.");
    case "invalid_value":
      return `Use ${issue.values.join(" or ")}.`;
    case "too_small":
      return bound(issue.origin, Number(issue.minimum), "at least");
    case "too_big":
      return bound(issue.origin, Number(issue.maximum), "at most");
    default:
      return "This cannot be read.";
  }
}

function bound(origin: string, limit: number, how: string): string {
  const one = { array: " item", string: " character" }[origin];
  const what = one && (limit === 1 ? one : `${one}s`);
  return `Use ${how} ${limit.toLocaleString("en")}${what ?? ""}.`;
}
