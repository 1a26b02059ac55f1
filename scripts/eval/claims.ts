import type { SplitClaim } from "#lib/claim/splitter";
import { namesSpeaker, plainName } from "./claimant";
import type { Article } from "./corpus";
import { overlap, pair } from "./pairing";
import { goldRepeats } from "./repeats";

export const COUNTS = [
  "wanted",
  "found",
  "predicted",
  "wrong",
  "noise",
  "verbatim",
  "all",
  "speakers",
  "speakersRight",
  "speakersWrong",
  "repeats",
  "repeatsFound",
  "repeatsWrong",
] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;
export const noCounts = (): Counts => Object.fromEntries(COUNTS.map((key) => [key, 0])) as Counts;

export interface Score {
  counts: Counts;
  errors: string[];
}

export function addCounts(all: Counts[]): Counts {
  const total = noCounts();
  for (const counts of all) for (const key of COUNTS) total[key] += counts[key];
  return total;
}

/** Measures the claims found in an article against its labels. */
export function scoreClaims(article: Pick<Article, "text" | "labels">, claims: SplitClaim[]): Score {
  const { text, labels } = article;
  const { byLabel, byClaim, spare } = pair(labels, claims);
  const wanted = labels.filter(({ type }) => type === "claim");
  const counts = noCounts();
  const errors: string[] = [];
  counts.wanted = wanted.length;
  counts.all = claims.length;

  for (const label of wanted) {
    if (byLabel.has(label)) counts.found++;
    else errors.push(`missed   ${label.id} ${label.text}`);
  }
  for (const claim of claims) {
    if (claim.quote && text.slice(claim.start, claim.end) === claim.quote) counts.verbatim++;
    else errors.push(`altered  ${claim.quote}`);
    const label = byClaim.get(claim);
    if (label?.type === "optional" || spare.has(claim)) continue;
    counts.predicted++;
    if (label) continue;
    counts.wrong++;
    errors.push(`wrong    ${claim.quote}`);
  }
  for (const label of labels.filter(({ type }) => type === "noise")) {
    for (const claim of claims) {
      if (overlap(label, claim) < Math.min(12, (label.end - label.start) / 2)) continue;
      counts.noise++;
      errors.push(`noise    ${label.kind}: ${label.text}`);
    }
  }
  for (const label of wanted) {
    if (label.speakerAny) continue;
    const said = byLabel.get(label)?.claimant;
    const right = label.speaker !== null && namesSpeaker(said, label.speaker);
    if (label.speaker) counts.speakers++;
    if (right) counts.speakersRight++;
    else if (plainName(said)) counts.speakersWrong++;
    if (!right && (label.speaker || plainName(said)))
      errors.push(
        `claimant ${label.id} is ${label.speaker?.name ?? "nobody"}, said ${said ?? "nobody"}: ${label.text}`,
      );
  }
  const gold = goldRepeats(labels);
  for (const [a, b] of gold.wanted) {
    counts.repeats++;
    const group = byLabel.get(a)?.group ?? null;
    if (group !== null && group === byLabel.get(b)?.group) counts.repeatsFound++;
    else errors.push(`repeat   ${a.id} and ${b.id} not joined: ${a.text} <> ${b.text}`);
  }
  claims.forEach((claim, i) => {
    for (const other of claims.slice(i + 1)) {
      if (claim.group === null || claim.group !== other.group) continue;
      const [a, b] = [byClaim.get(claim), byClaim.get(other)];
      if (a && b && gold.related(a, b)) continue;
      counts.repeatsWrong++;
      errors.push(`repeat   wrongly joined: ${claim.quote} <> ${other.quote}`);
    }
  });
  return { counts, errors };
}
