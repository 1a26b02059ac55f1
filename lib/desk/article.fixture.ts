import { splitRows } from "#lib/desk/claim-rows";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { Verdict } from "#lib/review/rules";
import type { Citation } from "#lib/review/verdict";
import { recordVerdict } from "./record-verdict.ts";
import { store } from "./store.ts";

const STANCE = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;

/** An article whose claims are these sentences, one a line; answers its id and its claims' ids in order. */
export async function articleOf(by: Actor, sentences: string[], title?: string) {
  const { articleId, ids } = await articleWith(by, sentences.join("\n"), sentences, title);
  return { id: articleId, claims: ids };
}

/** An article whose claims are these quotes, each found after the one before; those with the same words are repeats. */
export async function articleWith(by: Actor, text: string, quotes: string[], title = "Tunnel opens") {
  const [articleId, revisionId, now] = [newId(), newId(), Date.now()];
  let from = 0;
  const claims = quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    if (start < 0) throw new Error(`No “${quote}” in the text.`);
    const group = quotes.indexOf(quote) === quotes.lastIndexOf(quote) ? null : quotes.indexOf(quote);
    return { start, end: from, quote, claimant: null, score: 0.8, group, cuts: [], time: { words: [], now: false } };
  });
  const split = { version: "1", title: null, language: "en", publishedOn: null, segments: [], claims };
  const rows = splitRows(split, { articleId, revisionId, text, now }).claims;
  const made = { splitter: "test", splitterVersion: "1", createdBy: by.id, createdAt: now };
  await store().write(async (tx) => {
    const about = { title, language: "en", submittedBy: by.id, submittedAt: now };
    await tx.articles.insert({ id: articleId, revisionId, ...about });
    await tx.revisions.insert({ id: revisionId, articleId, number: 1, text, textHash: "ab", ...made });
    await tx.claims.insert(rows);
  });
  return { articleId, revisionId, ids: rows.map((row) => row.id) };
}

/** Gives a verdict on a claim as it stands, with one citation. */
export const decided = (by: Actor, id: string, verdict: Verdict, cited: Partial<Citation> = {}) =>
  decide(by, id, verdict, [], { citations: [{ stance: STANCE[verdict], passage: "It says so.", ...cited }] });

/** Gives a verdict on a claim as it stands, and on its repeats. */
export async function decide(
  actor: Actor,
  id: string,
  verdict: Verdict,
  repeats: string[] = [],
  more: { reviewBy?: string; citations?: Citation[] } = {},
) {
  const seen = async (claim: string) => ({ id: claim, version: (await claimOf(claim)).version });
  return recordVerdict(actor, id, {
    ...{ version: (await seen(id)).version, verdict, rationale: `Why it is ${verdict}`, asOf: "2026-01-01" },
    citations: [{ stance: STANCE[verdict], passage: "As the register says." }],
    repeats: await Promise.all(repeats.map(seen)),
    ...more,
  });
}

export async function claimOf(id: string) {
  const claim = await store().read.claims.byId(id);
  if (!claim) throw new Error("No such claim.");
  return claim;
}

/** Code points before the `nth` occurrence of some words. */
export function pointOf(text: string, words: string, nth = 1): number {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(words, at + 1);
  return [...text.slice(0, at)].length;
}

/** The quotes of an article's open claims, in the order of its text. */
export async function openQuotes(revisionId: string): Promise<string[]> {
  const rows = await store().read.claims.ofRevision(revisionId);
  return rows.filter((row) => row.state === "open").map((row) => row.quote);
}
