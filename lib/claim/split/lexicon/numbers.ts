/** Spelled numbers that tell something; "one", "first" and "half" seldom do. */
export const smallNumbers: Record<string, number> = {};
"two three four five six seven eight nine ten eleven twelve".split(" ").forEach((word, at) => {
  smallNumbers[word] = at + 2;
});
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, at) => {
  smallNumbers[word] = 10 * (at + 2);
});

/** What a figure before the word, or with the letters on its end, is multiplied by. */
export const multipliers: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
