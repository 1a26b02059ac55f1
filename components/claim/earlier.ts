import type { VerdictJson } from "#lib/claim/claim";
import { fateOf, wordingOf } from "#lib/review/past";
import type { DeskClaim } from "./desk-types";
import { type History, historyOf } from "./history";
import { send } from "./send";

/** A verdict that a claim which waits for its re-check once had. */
export interface Earlier {
  verdict: VerdictJson;
  /** The words it was given on. */
  wording: string;
  /** The claim it was given on, where this one was made of it. */
  parent: DeskClaim | null;
}

/** How the desk is asked; a test answers in its place. */
export interface Asked {
  claim(id: string): Promise<DeskClaim>;
  history(id: string): Promise<History>;
}

const DESK: Asked = { claim: (id) => send("GET", `/api/v1/claims/${id}`), history: historyOf };
const DEEPEST = 6;

/** The verdicts behind a re-check: on the claim's own earlier wording, else on the claims it was made of. */
export async function earlierVerdicts(claim: DeskClaim, desk = DESK, depth = DEEPEST): Promise<Earlier[]> {
  const { verdicts, events } = await desk.history(claim.id);
  const own = verdicts.find((verdict) => !verdict.withdrawnAt && fateOf(verdict, events).how === "left behind");
  if (own) return [{ verdict: own, wording: wordingOf(own.id, events, claim.statement), parent: null }];
  if (depth === 0) return [];
  const found = await Promise.all(claim.parents.map((id) => ofParent(id, desk, depth)));
  return [...new Map(found.flat().map((one) => [one.verdict.id, one])).values()];
}

async function ofParent(id: string, desk: Asked, depth: number): Promise<Earlier[]> {
  const parent = await desk.claim(id);
  if (parent.currentVerdict) return [{ verdict: parent.currentVerdict, wording: parent.statement, parent }];
  if (!parent.recheck) return [];
  const found = await earlierVerdicts(parent, desk, depth - 1);
  return found.map((one) => ({ ...one, parent: one.parent ?? parent }));
}
