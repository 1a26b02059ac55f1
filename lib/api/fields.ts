import { z } from "zod";

/** Words that the shapes of the API are written in. */
export const Id = z.string().describe("A UUID, version 7.");
export const Text = z.string();
export const TextOrNull = z.string().nullable();
export const Count = z.number().int().min(0);
export const Version = z.number().int().min(1).describe("Send it back with a change; a stale one is a conflict.");
export const Time = z.iso.datetime();
export const TimeOrNull = Time.nullable();
export const DayOrNull = z.iso.date().nullable();
export const Share = z.number().min(0).max(1);
export const Offset = Count.describe("Unicode code points into the revision's text, from 0; an end is exclusive.");
export const Cursor = z
  .string()
  .nullable()
  .describe("Send it as `cursor` for the page after this one; null on the last.");

export const listOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item) });
