import type { Metadata } from "next";
import Link from "next/link";
import { ResplitForm } from "#components/article/resplit-form";
import { ResplitPreview } from "#components/article/resplit-preview";
import { buttonClass } from "#components/ui/button";
import { Empty } from "#components/ui/empty";
import { PageHead } from "#components/ui/page-head";
import { previewResplit } from "#lib/desk/preview-resplit";
import { orNotFound, requireActor } from "#lib/gate";
import { splitAgain } from "./actions";

export const metadata: Metadata = { title: "Split again" };

export default async function ResplitPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const preview = await previewResplit(actor, id).catch(orNotFound);
  const { before, after, version, split } = preview;
  const back = (
    <Link href={`/articles/${id}`} className={buttonClass()}>
      Back to the article
    </Link>
  );
  const parts = [preview.changed, preview.added, preview.gone, preview.heldBack, preview.kinds];
  const changes = parts.some((part) => part.length > 0);
  const renewed = before.splitter !== after.splitter || before.version !== after.version;
  const form = (word: string) => (
    <ResplitForm act={splitAgain.bind(null, id)} version={version} split={split} word={word} />
  );
  return (
    <div className="page">
      <PageHead
        title="Split again"
        lead={`Split by ${before.version}; the desk now has ${after.version}. Nothing changes until you say so, and no verdict is ever dropped.`}
        actions={back}
      />
      {after.note && <p className="mb-4 border-outdated border-l-2 pl-3">{after.note}</p>}
      {changes ? (
        <>
          <ResplitPreview preview={preview} />
          {form("Split again as shown")}
        </>
      ) : (
        <Empty title="Nothing would change" action={renewed ? form("Note the new version") : back}>
          Every claim and every other sentence comes out as it is now.
        </Empty>
      )}
    </div>
  );
}
