import { verdictJson } from "#lib/claim/claim";
import { claimHistory } from "#lib/desk/list-claims";
import { handler } from "#lib/gate";
import { only } from "#lib/methods";

export const GET = handler<{ id: string }>(async ({ actor, params }) => {
  const { verdicts, events } = await claimHistory(actor, params.id);
  return Response.json({
    verdicts: verdicts.map(verdictJson),
    events: events.map(({ seq, verb, at, by, before, after }) => ({
      seq,
      verb,
      at: new Date(at).toISOString(),
      by,
      before,
      after,
    })),
  });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
