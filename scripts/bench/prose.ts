const WHO = [
  "the harbour board",
  "mayor Ida Holt",
  "the audit office",
  "engineer Jonas Brandt",
  "the seamen's union",
  "a spokeswoman",
];
const WHAT = [
  "The tunnel",
  "A new pier",
  "The ferry line",
  "The old customs house",
  "The fish market",
  "The lighthouse",
];
const DID = ["cost", "lost", "earned", "took in", "saved the town", "was built for"];
const UNIT = ["million crowns", "thousand tonnes", "percent more than planned", "working hours", "passengers a day"];
const MORE = [
  "Nobody at the quay was surprised.",
  "“We have paid every invoice,” she said, “and we owe the builders nothing.”",
  "Is that the end of the matter?",
  "Rain fell on Mr. Lund's speech at 9 a.m., as it had in 2016.",
  "The plan, drawn up in May 2019, was changed four times.",
];

/** Invented news of about so many words, the same at each run; no two sentences with figures are alike. */
export function news(words: number): string {
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const of = (list: string[]) => list[below(list.length)] ?? "";
  const parts = ["Harbour town counts its money\n\n"];
  for (let have = 5, n = 0; have < words; n++) {
    const sentence = `${of(WHAT)} ${of(DID)} ${below(900) + 2}.${n % 10} ${of(UNIT)} in ${1950 + below(76)}, ${of(WHO)} said in report ${n}.`;
    const piece = n % 3 === 0 ? `${sentence} ${of(MORE)}` : sentence;
    parts.push(piece, n % 4 === 3 ? "\n\n" : " ");
    have += piece.split(" ").length;
  }
  return parts.join("");
}
