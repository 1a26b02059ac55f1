import type { SplitClaim } from "#lib/claim/splitter";
import { namesSpeaker, plainName } from "./claimant";
import type { Article } from "./corpus";
import type { Label } from "./label";
import { overlap, type Pairing, pair } from "./pairing";
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
  const score: Score = { counts: noCounts(), errors: [] };
  const pairing = pair(article.labels, claims);
  scoreFinds(score, article.text, article.labels, claims, pairing);
  scoreNoise(score, article.labels, claims);
  scoreClaimants(score, article.labels, pairing);
  scoreRepeats(score, article.labels, claims, pairing);
  return score;
}

function scoreFinds(
  { counts, errors }: Score,
  text: string,
  labels: Label[],
  claims: SplitClaim[],
  { byLabel, byClaim, spare }: Pairing<SplitClaim>,
): void {
  for (const label of labels.filter(({ type }) => type === "claim")) {
    counts.wanted++;
    if (byLabel.has(label)) counts.found++;
    else errors.push(`missed   ${label.id} ${label.text}`);
  }
  for (const claim of claims) {
    counts.all++;
    if (claim.quote && text.slice(claim.start, claim.end) === claim.quote) counts.verbatim++;
    else errors.push(`altered  ${claim.quote}`);
    const label = byClaim.get(claim);
    if (label?.type === "optional" || spare.has(claim)) continue;
    counts.predicted++;
    if (label) continue;
    counts.wrong++;
    errors.push(`wrong    ${claim.quote}`);
  }
}

/** Noise counts where half of a short piece, or twelve characters of a long one, lie inside a claim. */
function scoreNoise({ counts, errors }: Score, labels: Label[], claims: SplitClaim[]): void {
  for (const label of labels.filter(({ type }) => type === "noise")) {
    for (const claim of claims) {
      if (overlap(label, claim) < Math.min(12, (label.end - label.start) / 2)) continue;
      counts.noise++;
      errors.push(`noise    ${label.kind}: ${label.text}`);
    }
  }
}

function scoreClaimants({ counts, errors }: Score, labels: Label[], { byLabel }: Pairing<SplitClaim>): void {
  for (const label of labels) {
    if (label.type !== "claim" || label.speakerAny) continue;
    const { speaker } = label;
    const said = byLabel.get(label)?.claimant;
    const right = speaker !== null && namesSpeaker(said, speaker);
    if (speaker) counts.speakers++;
    if (right) counts.speakersRight++;
    else if (plainName(said)) counts.speakersWrong++;
    if (right || (!speaker && !plainName(said))) continue;
    errors.push(`claimant ${label.id} is ${speaker?.name ?? "nobody"}, said ${said ?? "nobody"}: ${label.text}`);
  }
}

function scoreRepeats(
  { counts, errors }: Score,
  labels: Label[],
  claims: SplitClaim[],
  { byLabel, byClaim }: Pairing<SplitClaim>,
): void {
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
}
