import fc from "fast-check";
import { expect, test } from "vitest";
import { isDeskError } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { addClaim } from "./add-claim.ts";
import { articleWith, decide } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { mergeClaims } from "./merge-claims.ts";
import { resizeClaim } from "./resize-claim.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";
import { undo } from "./undo.ts";

freshDesk();

const FAMILY = "👨‍👩‍👧‍👦";
const words = fc.constantFrom("one", "4.1", " ", " ", "\n", "🙂", FAMILY, "e\u0301", "🇫🇷", "הגשר", "\u0600", ".");
const texts = fc.array(words, { minLength: 3, maxLength: 30 }).map((list) => `A ${list.join("")} claim. Another one.`);
const act = fc.record({
  what: fc.constantFrom("add", "split", "split", "merge", "resize", "decide", "undo", "undo"),
  who: fc.nat(1),
  which: fc.nat(8),
  at: fc.nat(60),
  to: fc.nat(60),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Does it as a person would who sees the claims as they stand; a refusal is an answer, anything else is not. */
async function perform(actor: Actor, articleId: string, { what, which, at, to }: Act) {
  const open = (await store().read.claims.list({ articleId, limit: 100 })).toSorted((a, b) => a.start - b.start);
  const claim = open[which % open.length];
  const next = open[(which % open.length) + 1];
  const [start, end] = [Math.min(at, to), Math.max(at, to) + 1];
  try {
    if (what === "undo") await undo(actor, articleId);
    else if (what === "add") await addClaim(actor, articleId, { start, end });
    else if (!claim) return;
    else if (what === "split") {
      const inside = claim.pointStart + 1 + (at % Math.max(1, claim.pointEnd - claim.pointStart - 1));
      await splitClaim(actor, claim.id, { version: claim.version, at: [inside] });
    } else if (what === "merge" && next)
      await mergeClaims(actor, { claims: [claim, next].map(({ id, version }) => ({ id, version })) });
    else if (what === "resize") await resizeClaim(actor, claim.id, { version: claim.version, start, end });
    else if (what === "decide") await decide(actor, claim.id, "supported");
  } catch (error) {
    if (!isDeskError(error)) throw error;
  }
}

async function everyVerdict(articleId: string): Promise<string[]> {
  const { read } = store();
  const article = await read.articles.byId(articleId);
  const claims = await read.claims.ofRevision(article?.revisionId ?? "");
  const rows = await Promise.all(claims.map((claim) => read.verdicts.ofClaim(claim.id)));
  return rows.flat().map((row) => row.verdict.id);
}

test("whatever is done and undone, open claims quote their text in whole graphemes and no verdict disappears", async () => {
  const actors = [await joined("admin", "A"), await joined("admin", "B")] as const;
  await fc.assert(
    fc.asyncProperty(texts, fc.array(act, { maxLength: 14 }), async (text, acts) => {
      const { articleId, revisionId } = await articleWith(actors[0], text, [text]);
      const ends = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index)).add(text.length);
      let verdicts: string[] = [];
      for (const one of acts) {
        await perform(actors[one.who === 0 ? 0 : 1], articleId, one);
        const now = await everyVerdict(articleId);
        expect(now).toEqual(expect.arrayContaining(verdicts));
        verdicts = now;
      }
      const open = (await store().read.claims.ofRevision(revisionId)).filter((claim) => claim.state === "open");
      const points = [...text];
      for (const claim of open) {
        expect(claim.quote).toBe(text.slice(claim.start, claim.end));
        expect(claim.quote).toBe(points.slice(claim.pointStart, claim.pointEnd).join(""));
        expect(claim.quote.trim()).not.toBe("");
        expect([...ends]).toEqual(expect.arrayContaining([claim.start, claim.end]));
      }
      expect(new Set(open.map(({ start, end }) => `${start} ${end}`)).size).toBe(open.length);
    }),
    { numRuns: 40 },
  );
});

test("one person's acts, all undone, leave the claims as they were", async () => {
  const actor = await joined("admin");
  await fc.assert(
    fc.asyncProperty(texts, fc.array(act, { maxLength: 10 }), async (text, acts) => {
      const { articleId, revisionId } = await articleWith(actor, text, [text]);
      for (const one of acts) await perform(actor, articleId, one);
      for (;;)
        try {
          await undo(actor, articleId);
        } catch (error) {
          expect(error).toMatchObject({ message: "There is nothing of yours to undo here." });
          break;
        }
      const open = (await store().read.claims.ofRevision(revisionId)).filter((claim) => claim.state === "open");
      expect(open).toMatchObject([{ start: 0, end: text.length, verdict: null, verdictId: null, recheck: null }]);
    }),
    { numRuns: 30 },
  );
});
