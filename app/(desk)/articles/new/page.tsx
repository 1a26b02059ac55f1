import type { Metadata } from "next";
import Link from "next/link";
import { UploadForm } from "#components/article/upload-form";
import { Empty } from "#components/ui/empty";
import { PageHead } from "#components/ui/page-head";
import { env } from "#lib/env";
import { requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";

export const metadata: Metadata = { title: "Submit an article" };

export default async function NewArticlePage() {
  const actor = await requireActor();
  return (
    <div className="page">
      <PageHead title="Submit an article" lead="The desk splits it into claims and accounts for every sentence." />
      {can(actor, "article.submit") ? (
        <UploadForm mostMegabytes={env().MAX_UPLOAD_MB} />
      ) : (
        <Empty title="Editors submit articles" action={<Link href="/articles">See what came in</Link>}>
          Your role here is {actor.role}. Ask an editor to submit the article, or an admin to change your role.
        </Empty>
      )}
    </div>
  );
}
