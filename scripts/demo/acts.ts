import { readFile } from "node:fs/promises";
import { ClaimChange } from "#lib/claim/claim";
import { editClaim } from "#lib/desk/edit-claim";
import { openArticle } from "#lib/desk/open-article";
import { recordVerdict } from "#lib/desk/record-verdict";
import { type Given, submitArticle } from "#lib/desk/submit-article";
import { triageArticle } from "#lib/desk/triage-article";
import type { Actor } from "#lib/member/member";
import type { Verdict } from "#lib/review/rules";
import { type Citation, VerdictInput } from "#lib/review/verdict";

/** Something that happened to the desk so many hours ago. */
export type Step = [hoursAgo: number, act: () => Promise<unknown>];

type Cited = Partial<Citation> & Pick<Citation, "passage">;
type Said = Partial<Pick<VerdictInput, "rationale" | "asOf" | "reviewBy">>;

const STANCE = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;

/** Hands in one of the sample articles; answers its id. */
export async function bring(who: Actor, file: string, given: Given): Promise<string> {
  const name = `${file}.txt`;
  const bytes = await readFile(new URL(`articles/${name}`, import.meta.url));
  return (await submitArticle(who, given, { name, bytes })).id;
}

/** Says who takes an article, until when, or how urgent it is. */
export async function triage(
  who: Actor,
  id: string,
  change: { assigneeId?: string; dueOn?: string; urgent?: boolean },
) {
  const { article } = await openArticle(who, id);
  return triageArticle(who, id, { version: article.version, ...change });
}

/** The claim under review that holds these words. */
export async function claimWith(who: Actor, id: string, words: string) {
  const { article, claims } = await openArticle(who, id);
  const found = claims.find((claim) => claim.state === "open" && claim.quote.includes(words));
  if (!found) throw new Error(`“${article.title}” has no claim with the words “${words}”.`);
  return found;
}

/** Records a verdict on the claim with these words, accessed on the day it is given. */
export async function decide(who: Actor, id: string, words: string, verdict: Verdict, cited: Cited[], said: Said = {}) {
  const { id: claimId, version } = await claimWith(who, id, words);
  const accessedOn = new Date(Date.now()).toISOString().slice(0, 10);
  const citations = cited.map((citation) => ({ stance: STANCE[verdict], accessedOn, ...citation }));
  return recordVerdict(who, claimId, VerdictInput.parse({ version, verdict, rationale: "", citations, ...said }));
}

/** Changes the claim with these words. */
export async function change(who: Actor, id: string, words: string, to: Omit<ClaimChange, "version">) {
  const { id: claimId, version } = await claimWith(who, id, words);
  return editClaim(who, claimId, ClaimChange.parse({ version, ...to }));
}
