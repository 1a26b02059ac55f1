import { readJson } from "#lib/body";
import { claimJson } from "#lib/claim/claim";
import { recordVerdict } from "#lib/desk/record-verdict";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { VerdictInput } from "#lib/review/verdict";

export const POST = handler<{ id: string }>(async ({ actor, request, params }) => {
  const [claim, ...repeats] = await recordVerdict(actor, params.id, parse(VerdictInput, await readJson(request)));
  if (!claim) throw new Error("A verdict was recorded on no claim.");
  return Response.json(
    { ...claimJson(claim).currentVerdict, claim: claimJson(claim), repeats: repeats.map(claimJson) },
    { status: 201, headers: { location: `/api/v1/claims/${claim.id}` } },
  );
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
