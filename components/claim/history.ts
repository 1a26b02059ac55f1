import type { VerdictJson } from "#lib/claim/claim";
import type { PastEvent } from "#lib/review/past";
import { send } from "./send";

/** A claim's verdicts and events, both newest first. */
export interface History {
  verdicts: VerdictJson[];
  events: PastEvent[];
}

export const historyOf = (claimId: string): Promise<History> => send("GET", `/api/v1/claims/${claimId}/history`);
