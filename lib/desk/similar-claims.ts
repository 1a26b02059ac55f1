import type { ClaimRow } from "#db/claims";
import type { ClaimView } from "#lib/claim/claim";
import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { overlap, sameness, wordsOf } from "#lib/review/similar";
import { allow } from "./allow.ts";
import { viewClaims } from "./claim-views.ts";
import { store } from "./store.ts";

const MOST = 5;
const CANDIDATES = 100;
const NEAREST = 15;
/** Candidates are looked up by this many of the rarest words, unless even those stand in very many claims. */
const RAREST = 6;
const MOST_HITS = 10_000;
/** Less in common than this is another subject. */
const ALIKE = 0.5;

export interface SimilarClaim {
  claim: ClaimView;
  articleTitle: string;
  /** 0 to 1; 1 where the wording is the same. */
  overlap: number;
}

interface Candidate {
  claim: ClaimRow;
  articleTitle: string;
  words: string[];
}

/** Earlier decided claims that say nearly the same, the same wording first; shown to a person, never applied by itself. */
export async function similarClaims(actor: Actor, claimId: string): Promise<SimilarClaim[]> {
  allow(actor, "article.read");
  const { read } = store();
  const claim = await read.claims.byId(claimId);
  if (!claim) throw NotFound("claim");
  const words = wordsOf(claim.statement);
  const same = sameness(claim.statement);
  const own = await read.claims.wordCounts(words);
  const rarest = mostTelling(words, own.counts);
  const found = await read.claims.decidedWith(rarest.words, rarest.all, CANDIDATES);
  const ranked = (rows: Candidate[], counts: Map<string, number>) =>
    rows
      .map((row) => {
        const isSame = sameness(row.claim.statement) === same;
        return { ...row, overlap: isSame ? 1 : Math.min(0.99, overlap(words, row.words, own.claims, counts)) };
      })
      .sort((a, b) => b.overlap - a.overlap || b.claim.seq - a.claim.seq);
  const others = found
    .filter((row) => row.claim.id !== claim.id)
    .map((row) => ({ ...row, words: wordsOf(row.claim.statement) }));
  // Counting a common word is slow, so the words of the others are counted for the nearest of them only.
  const nearest = ranked(others, own.counts).slice(0, NEAREST);
  const unknown = new Set(nearest.flatMap((row) => row.words).filter((word) => !own.counts.has(word)));
  const { counts } = await read.claims.wordCounts([...unknown]);
  const alike = ranked(nearest, new Map([...counts, ...own.counts]))
    .filter((row) => row.overlap >= ALIKE)
    .slice(0, MOST);
  const views = await viewClaims(
    read,
    alike.map((row) => row.claim),
  );
  return alike.flatMap(({ articleTitle, overlap }, at) => {
    const view = views[at];
    return view ? [{ claim: view, articleTitle, overlap: Math.round(overlap * 100) / 100 }] : [];
  });
}

/** The rarest words that stand in another claim too; all words together where each of them is common. */
function mostTelling(words: string[], counts: Map<string, number>): { words: string[]; all: boolean } {
  const count = (word: string) => counts.get(word) ?? 0;
  const shared = words.filter((word) => count(word) > 1).sort((a, b) => count(a) - count(b));
  let hits = 0;
  const chosen = shared.slice(0, RAREST).filter((word) => {
    hits += count(word);
    return hits <= MOST_HITS;
  });
  return chosen.length > 0 ? { words: chosen, all: false } : { words: shared, all: true };
}
