interface Told {
  verb: string;
  after: unknown;
}

const WORDS: Record<string, string> = {
  "claim.added": "added this claim",
  "claim.edited": "changed it",
  "claim.dropped": "set it aside as no claim",
  "claim.split": "split it",
  "claim.merged": "merged it",
  "claim.resized": "changed its span",
  "verdict.recorded": "recorded a verdict",
  "verdict.withdrawn": "took a verdict back",
  "act.undone": "undid an act",
};

/** An event in the words of the desk. */
export function tell({ verb, after }: Told): string {
  const words = WORDS[verb] ?? verb.replace(".", " ");
  if (verb === "verdict.recorded" && typeof after === "object" && after && "verdict" in after)
    return `${words}: ${String(after.verdict)}`;
  return words;
}
