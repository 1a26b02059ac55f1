import { Invalid } from "#lib/errors";
import { toCodePoints, toUtf16 } from "./offsets.ts";
import type { Span } from "./span.ts";

/** A span given in code points, in UTF-16 units. Throws Invalid, naming the field, where it is not one of the text. */
export function pointSpan(text: string, start: number, end: number): Span {
  const length = toCodePoints(text)(text.length);
  const fields: Record<string, string[]> = {};
  if (start >= length) fields.start = [`Begin before ${length}, where the text ends.`];
  if (end > length) fields.end = [`End at ${length} at the latest, where the text ends.`];
  else if (end <= start) fields.end = ["End after the start."];
  if (Object.keys(fields).length > 0) throw Invalid("There is no such span in the text.", fields);
  const utf16 = toUtf16(text);
  return { start: utf16(start), end: utf16(end) };
}
