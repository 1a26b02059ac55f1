import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { Verdict } from "#lib/review/rules";
import { recordVerdict } from "./record-verdict.ts";
import { store } from "./store.ts";

const STANCE = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;

/** An article whose claims are these sentences, one a line; answers its id and its claims' ids in order. */
export async function articleOf(by: Actor, sentences: string[], title = "Tunnel opens") {
  const [id, revisionId, now] = [newId(), newId(), Date.now()];
  let at = 0;
  const claims = sentences.map((quote) => {
    const start = at;
    at += quote.length + 1;
    return {
      ...{ id: newId(), articleId: id, revisionId, quote, statement: quote, prefix: "", suffix: "" },
      ...{ start, end: start + quote.length, pointStart: start, pointEnd: start + quote.length },
      ...{ score: 80, cuts: [], parents: [], time: { words: [], now: false }, updatedAt: now },
      ...{ origin: "splitter" as const, state: "open" as const },
    };
  });
  await store().write(async (tx) => {
    await tx.articles.insert({ id, title, language: "en", revisionId, submittedBy: by.id, submittedAt: now });
    const made = { splitter: "test", splitterVersion: "1", createdBy: by.id, createdAt: now };
    const text = sentences.join("\n");
    await tx.revisions.insert({ id: revisionId, articleId: id, number: 1, text, textHash: "ab", ...made });
    await tx.claims.insert(claims);
  });
  return { id, claims: claims.map((claim) => claim.id) };
}

/** Decides a claim as it stands, with one citation. */
export async function decided(by: Actor, claimId: string, verdict: Verdict, cited: Partial<Cited> = {}) {
  const version = (await store().read.claims.byId(claimId))?.version ?? 1;
  const citation = { stance: STANCE[verdict], passage: "It says so.", ...cited };
  const input = { version, verdict, rationale: "", asOf: "2026-05-04", citations: [citation], repeats: [] };
  return recordVerdict(by, claimId, input);
}

interface Cited {
  passage: string;
  url: string;
  title: string;
  publisher: string;
}
