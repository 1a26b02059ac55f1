import { redirect } from "next/navigation";
import { readClaim } from "#lib/desk/list-claims";
import { orNotFound, requireActor } from "#lib/gate";

/** A claim's lasting address: leads to its place in its article. */
export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const claim = await readClaim(actor, (await params).id).catch(orNotFound);
  redirect(`/articles/${claim.articleId}?claim=${claim.id}`);
}
