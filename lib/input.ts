import { z } from "zod";

const empty = (value: unknown) =>
  value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;

/** Free text that may be left out; a blank answer is no answer. */
export const optionalText = (max: number) =>
  z.preprocess(empty, z.string().trim().max(max, `Keep it under ${max} characters.`).optional());

/** A calendar date that may be left out, `YYYY-MM-DD`. */
export const Day = z.preprocess(empty, z.iso.date("Use a date such as 2026-05-04.").optional());

/** An http or https address; nothing else is ever made a link. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: "Use an address that begins with http:// or https://." })
  .max(2000, "This address is too long.");

/** The same where it may be left out. */
export const HttpUrl = z.preprocess(empty, WebAddress.optional());

/** Messages by dotted path, as forms and problem details show them. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] = [...(fields[path] ?? []), issue.message];
  }
  return fields;
}
