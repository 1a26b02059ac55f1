import { HttpUrl } from "#lib/input";
import type { Extracted } from "./article.ts";
import { dayOf } from "./day.ts";

/** What a document says about itself, in its own words and in the order of trust: the first that can be used counts. */
export interface Told {
  title: unknown[];
  outlet: unknown[];
  byline: unknown[];
  publishedOn: unknown[];
  sourceUrl: unknown[];
  language: unknown[];
}

export const nothingTold = (): Told => ({
  title: [],
  outlet: [],
  byline: [],
  publishedOn: [],
  sourceUrl: [],
  language: [],
});

/** Turns what a document told into the fields of an article; what does not fit a field is left out. */
export function metadata(told: Told): Omit<Extracted, "text"> {
  return {
    title: first(told.title, (text) => line(text, 500)),
    outlet: first(told.outlet, (text) => line(text, 200)),
    byline: first(told.byline, (text) => line(text.replace(/^\s*by\s+/i, ""), 200)),
    publishedOn: first(told.publishedOn, dayOf),
    sourceUrl: first(told.sourceUrl, (text) => HttpUrl.safeParse(text.trim()).data),
    language: first(told.language, languageTag),
  };
}

function first(candidates: unknown[], read: (text: string) => string | undefined): string | undefined {
  for (const candidate of candidates) {
    const found = typeof candidate === "string" ? read(candidate) : undefined;
    if (found) return found;
  }
}

/** One line of at most `max` UTF-16 units, without what no line may hold. */
const line = (text: string, max: number) =>
  text
    .replace(/(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();

function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
