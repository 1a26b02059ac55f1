/** Days of the week as `Date` counts them. */
export const weekdays: Record<string, number> = {};
"sunday monday tuesday wednesday thursday friday saturday".split(" ").forEach((day, index) => {
  weekdays[day] = index;
  weekdays[day.slice(0, 3)] = index;
});

/** Stretches of time that "last", "this", "next" and "ago" go with. */
export const spans = new Set("day week month year decade century".split(" "));

const phrases =
  "so far|to date|at present|at the moment|is set to|are set to|is due to|are due to|is about to|are about to|is expected to|are expected to|remains in|still has|has yet to|have yet to|for now|as of|no longer|at this time|these days";

/** Phrases of several words that tie a sentence to its writing, by their first word. */
export const fixedNow = new Map<string, string[][]>();
for (const phrase of phrases.split("|")) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  fixedNow.set(first, [...(fixedNow.get(first) ?? []), words]);
}
