/** Spelled numbers that tell something; "one", "first" and "half" seldom do. */
export const smallNumbers = new Map<string, number>();
"two three four five six seven eight nine ten eleven twelve".split(" ").forEach((word, at) => {
  smallNumbers.set(word, at + 2);
});
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, at) => {
  smallNumbers.set(word, 10 * (at + 2));
});

"thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").forEach((word, at) => {
  smallNumbers.set(word, at + 13);
});
const units = "one two three four five six seven eight nine".split(" ");
/** "ninety-six" and its like, each one word of a text. */
export const compoundNumbers: string[] = [];
for (const ten of "twenty thirty forty fifty sixty seventy eighty ninety".split(" "))
  units.forEach((unit, at) => {
    const word = `${ten}-${unit}`;
    compoundNumbers.push(word);
    smallNumbers.set(word, (smallNumbers.get(ten) as number) + at + 1);
  });

/** Parts of a whole as percent. */
export const fractions = new Map(
  Object.entries({ half: 50, third: 100 / 3, "two-thirds": 200 / 3, quarter: 25, "three-quarters": 75 }),
);

/** What a figure before the word, or with the letters on its end, is multiplied by. */
export const multipliers = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bln: 1e9,
    bn: 1e9,
    tn: 1e12,
  }),
);
