import { group } from "#lib/group";
import type { Actor } from "#lib/member/member";
import { tally } from "#lib/report/tally";
import { byNeed, countByDay, dayOf, daysAgo, dueOf, whatChanged } from "#lib/review/my-work";
import { allow } from "./allow.ts";
import { store } from "./store.ts";

const MOST = 100;
/** How long what others changed stays in sight, in days. */
const CHANGES = 30;
const WEEK = 7;

interface Row {
  claim: { id: string; articleId: string; statement: string };
  title: string;
}
const claimOf = ({ claim, title }: Row) => ({ ...pick(claim), title });
const pick = ({ id, articleId, statement }: Row["claim"]) => ({ id, articleId, statement });

/** What waits for this person, what others changed of theirs, and what they did on each of the last seven days (UTC). */
export async function myWork(actor: Actor, now = Date.now()) {
  allow(actor, "article.read");
  const { read } = store();
  const today = dayOf(now);
  const had = (await read.work.articlesOf(actor.id, MOST)).toSorted(byNeed);
  const tallies = group(await read.articles.tallies(had.map((article) => article.id)), (row) => row.articleId);
  const assigned = had.map(({ id, title, outlet, language, dueOn, urgent }) => {
    const { total: claims, decided: _, decidedShare: __, ...count } = tally(tallies.get(id) ?? []);
    return { id, title, outlet, language, dueOn, due: dueOf(dueOn, today), urgent, count, claims };
  });
  const toReview = (await read.work.toReview(actor.id, today, MOST)).map((row) => ({
    ...claimOf(row),
    reviewBy: row.reviewBy ?? today,
    verdict: row.claim.verdict,
    signedOff: row.signoffId !== null,
  }));
  const toRecheck = (await read.work.toRecheck(actor.id, MOST)).map((row) => ({
    ...claimOf(row),
    recheck: row.claim.recheck ?? "",
  }));
  const since = daysAgo(now, CHANGES);
  const changed = (await read.work.changedByOthers(actor.id, since, MOST)).map(
    ({ mine, event, rationale, by, ...row }) => ({
      ...{ ...claimOf(row), mine, seq: event.seq, at: event.at, by, ...whatChanged(event, rationale) },
    }),
  );
  const week = countByDay(await read.work.given(actor.id, daysAgo(now, WEEK)), now, WEEK);
  return { today, assigned, toReview, toRecheck, changed, week };
}
