import { notFound, redirect } from "next/navigation";
import { readClaim } from "#lib/desk/list-claims";
import { isDeskError } from "#lib/errors";
import { requireActor } from "#lib/gate";

/** A claim's lasting address: leads to its place in its article. */
export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const claim = await readClaim(actor, (await params).id).catch((error) => {
    if (isDeskError(error) && error.kind === "not-found") notFound();
    throw error;
  });
  redirect(`/articles/${claim.articleId}?claim=${claim.id}`);
}
