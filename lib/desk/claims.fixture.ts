import { splitRows } from "#lib/desk/claim-rows";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { Verdict } from "#lib/review/rules";
import { recordVerdict } from "./record-verdict.ts";
import { store } from "./store.ts";

/** An article whose claims are these quotes, each found after the one before. */
export async function articleOf(by: Actor, text: string, quotes: string[]) {
  const [articleId, revisionId, now] = [newId(), newId(), Date.now()];
  let from = 0;
  const claims = quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    if (start < 0) throw new Error(`No “${quote}” in the text.`);
    const time = { words: [], now: false };
    return { start, end: from, quote, claimant: null, score: 0.8, group: null, cuts: [], time };
  });
  const split = { version: "1", title: null, language: "en", publishedOn: null, segments: [], claims };
  const rows = splitRows(split, { articleId, revisionId, text, now }).claims;
  const made = { splitter: "test", splitterVersion: "1", createdBy: by.id, createdAt: now };
  await store().write(async (tx) => {
    const about = { title: "Tunnel opens", language: "en", submittedBy: by.id, submittedAt: now };
    await tx.articles.insert({ id: articleId, revisionId, ...about });
    await tx.revisions.insert({ id: revisionId, articleId, number: 1, text, textHash: "ab", ...made });
    await tx.claims.insert(rows);
  });
  return { articleId, revisionId, ids: rows.map((row) => row.id) };
}

/** Code points before the `nth` occurrence of some words. */
export function pointOf(text: string, words: string, nth = 1): number {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(words, at + 1);
  return [...text.slice(0, at)].length;
}

/** Gives a verdict on a claim as it stands, and on its repeats. */
export async function decide(
  actor: Actor,
  id: string,
  verdict: Verdict,
  repeats: string[] = [],
  more: { reviewBy?: string } = {},
) {
  const seen = async (claim: string) => ({ id: claim, version: (await claimOf(claim)).version });
  const stance = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;
  return recordVerdict(actor, id, {
    ...{ version: (await seen(id)).version, verdict, rationale: `Why it is ${verdict}`, asOf: "2026-01-01" },
    citations: [{ stance: stance[verdict], passage: "As the register says." }],
    repeats: await Promise.all(repeats.map(seen)),
    ...more,
  });
}

export async function claimOf(id: string) {
  const claim = await store().read.claims.byId(id);
  if (!claim) throw new Error("No such claim.");
  return claim;
}

/** The quotes of an article's open claims, in the order of its text. */
export async function openQuotes(revisionId: string): Promise<string[]> {
  const rows = await store().read.claims.ofRevision(revisionId);
  return rows.filter((row) => row.state === "open").map((row) => row.quote);
}
